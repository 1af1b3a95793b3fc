using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Decides on a call: the common rules in this shop's own order, then the business.</summary>
internal sealed class Desk(FaultSet faults, Refusals refusals, AccountBook accounts, ShopClock clock, int throttlesEvery)
{
    private static readonly string[] OrdinaryMethods = ["GET", "POST"];
    private static readonly string[] RowsOfAbsence = ["Version", "Signature", "Timestamp", "Action"];
    private static readonly string[] OtherNeeds = ["SignatureMethod", "SignatureVersion", "SignatureNonce"];

    private readonly SignatureRule signature = new(faults, accounts);
    private readonly TimestampRule timestamp = new(faults, clock);
    private readonly NonceRule nonce = new(faults);
    private readonly TokenBucket bucket = new(clock.Time, capacity: 4, perSecond: 5);
    private readonly Counter counter = new(faults, refusals, clock);
    private int admitted;

    public async Task<Reply> AnswerAsync(Call call)
    {
        var account = accounts.Find(call["AccessKeyId"] ?? "");
        return Method(call) ?? Key(call, account) ?? Absent(call) ?? Scheme(call) ?? Signature(call, account!)
            ?? Time(call) ?? Nonce(call) ?? Admission(call, account!) ?? Interface(call) ?? await counter.ServeAsync(call, account!);
    }

    private Refusal? Method(Call call)
    {
        // HEAD and PUT may slip through by a fault, and are then served as if they were GET.
        var passes = OrdinaryMethods.Contains(call.Method)
            || (call.Method == "PUT" && faults.Has("put-let-through"))
            || (call.Method == "HEAD" && faults.Has("head-let-through"));
        return faults.Has("refuse-all") ? refusals.Row("IncompleteSignature") : passes ? null : refusals.Row("UnsupportedHTTPMethod");
    }

    private Refusal? Key(Call call, Account? account) => (call["AccessKeyId"], account) switch
    {
        (null, _) => refusals.Row("MissingParameter.AccessKeyId"),
        (_, null) => refusals.Row("InvalidAccessKeyId.NotFound"),
        _ => null,
    };

    private Refusal? Absent(Call call)
    {
        if (RowsOfAbsence.FirstOrDefault(name => call[name] is null) is { } row)
        {
            return refusals.Row($"MissingParameter.{row}");
        }

        return OtherNeeds.FirstOrDefault(name => call[name] is null) is { } other
            ? Refusals.Own(
                "MissingParameter", 400, $"The input parameter \"{other}\" that is mandatory for processing this request is not supplied.")
            : null;
    }

    private Refusal? Scheme(Call call) => (call["SignatureMethod"], call["SignatureVersion"]) switch
    {
        (not "HMAC-SHA1", _) => refusals.Row("InvalidParamater.SignatureMethod"),
        (_, not "1.0") => refusals.Row("InvalidParamater.SignatureVersion"),
        _ => null,
    };

    private Refusal? Signature(Call call, Account account) =>
        signature.Holds(call, account) ? null : refusals.BadSignature(signature.Expected(call));

    private Refusal? Time(Call call) => timestamp.Holds(call["Timestamp"]!) switch
    {
        null => Refusals.Own("InvalidTimeStamp.Format", 400, "The specified Timestamp is not well formed."),
        false => refusals.Row("IllegalTimestamp"),
        true => null,
    };

    private Refusal? Nonce(Call call) => nonce.IsFresh(call) ? null : refusals.Row("SignatureNonceUsed");

    private Refusal? Admission(Call call, Account account) => account.Standing switch
    {
        Standing.Locked => refusals.Row("Forbidden.AccessKeyDisabled"),
        Standing.Spent => refusals.Row("Throttling.Quota"),
        Standing.Hurried when !faults.Has("never-throttles") && !bucket.TryTake() => refusals.Row("Throttling.FlowControl"),
        _ when throttlesEvery > 0 && Interlocked.Increment(ref admitted) % throttlesEvery == 0 => refusals.Row("Throttling.FlowControl"),
        _ when account.SecurityToken != call["SecurityToken"] =>
            Refusals.Own("InvalidSecurityToken.Mismatch", 400, "The specified SecurityToken does not belong to this key."),
        _ => null,
    };

    private Refusal? Interface(Call call) => call["Version"] switch
    {
        not (Catalogue.Version or Catalogue.NewerVersion) => refusals.Row("InvalidParameter.Version"),
        _ when Catalogue.Find(call["Action"]!) is null => refusals.Row("InvalidParameter.Action"),
        _ => null,
    };
}
