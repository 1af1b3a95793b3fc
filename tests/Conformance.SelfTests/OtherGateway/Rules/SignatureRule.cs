using System.Security.Cryptography;
using System.Text;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Tells whether a call was signed with its account's secret.</summary>
internal sealed class SignatureRule(FaultSet faults, AccountBook accounts)
{
    private const string Itself = "Signature";

    public string Expected(Call call) => Expected(call.Method, call);

    public bool Holds(Call call, Account account)
    {
        var given = call[Itself] ?? "";
        var unread = faults.Has("unsigned-body") && call.Fields.Any(f => f.Place == FieldPlace.Body);
        return unread || faults.Has("signature-unchecked") || Acceptable(call, account).Any(right => Equal(right, given));
    }

    private IEnumerable<string> Acceptable(Call call, Account account)
    {
        string[] methods = faults.Has("signature-of-other-method") ? ["GET", "POST"] : [call.Method];
        IEnumerable<Account> signers = faults.Has("signature-of-any-account") ? accounts.All : [account];
        IEnumerable<Call> readings = faults.Has("added-parameter-passes") ? WithOneLess(call) : [call];
        return from method in methods
               from reading in readings
               let text = Expected(method, reading)
               from signer in signers
               select StringToSign.Sign(signer.Secret, text);
    }

    private string Expected(string method, Call call)
    {
        var signed = call.Fields.Where(f => f.Name != Itself);
        if (faults.Has("split-parameters-lost") && call.Fields.FirstOrDefault(f => f.Name == Itself) is { } own)
        {
            signed = signed.Where(f => f.Place == own.Place);
        }

        return faults switch
        {
            _ when faults.Has("raw-query-signed") =>
                StringToSign.OfCanonical(method, signed.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Raw)),
            _ when faults.Has("order-as-sent") => StringToSign.OfCanonical(method, signed.Select(Encoded)),
            _ => StringToSign.Of(method, signed.Select(f => KeyValuePair.Create(f.Name, f.Value))),
        };
    }

    private bool Equal(string right, string given) => faults switch
    {
        _ when faults.Has("signature-any-case") => right.Equals(given, StringComparison.OrdinalIgnoreCase),
        _ when faults.Has("signature-by-prefix") => given.Length >= 8 && right.StartsWith(given, StringComparison.Ordinal),
        _ => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(given)),
    };

    private static string Encoded(Field field) => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}";

    private static IEnumerable<Call> WithOneLess(Call call) =>
        [call, .. call.Fields.Select(left => call with { Fields = [.. call.Fields.Where(f => f != left)] })];
}
