using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint;
using Conformance.ReferenceEndpoint.Faults;
using Conformance.ReferenceEndpoint.Gates.Identity;
using Conformance.ReferenceEndpoint.Requests;
using Conformance.ReferenceEndpoint.Signing;

namespace Conformance.SelfTests.ProbeTests.Signing;

/// <summary>Ways of a real endpoint to make another string to sign, each by the cause that must be told for it.</summary>
internal static class WrongSignatures
{
    /// <summary>A value in which every encoding shows.</summary>
    public const string Telling = "a b*c~d";

    public static IReadOnlyDictionary<string, Alteration> All { get; } = new Dictionary<string, Alteration>
    {
        ["method"] = Signs(call => Whole("GET", Pairs(call))),
        ["methodCase"] = Signs(call => Whole(call.Request.Method.ToLowerInvariant(), Pairs(call))),
        ["path"] = Signs(call => $"{call.Request.Method}&/&{Rfc3986.Encode(Joined(Pairs(call)))}"),
        ["wholeNotEncoded"] = Signs(call => $"{call.Request.Method}&%2F&{Joined(Pairs(call))}"),
        ["wholeTwice"] = Signs(call => Whole(call.Request.Method, Rfc3986.Encode(Joined(Pairs(call))))),
        ["hexCase"] = Signs(call => LowerHex(StringToSign.Of(call.Request.Method, call.Request.Parameters.All))),
        ["order"] = Signs(call => Whole(call.Request.Method, Joined(Pairs(call).Reverse()))),
        ["orderIgnoringCase"] = Signs(call => Whole(call.Request.Method, Joined(Pairs(call).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)))),
        ["repeated"] = Signs(call => Whole(call.Request.Method, Joined(Pairs(call).Append(Pairs(call).First())))),
        ["signatureIncluded"] = Signs(call => Whole(call.Request.Method, Pairs(call).Append(("Signature", Rfc3986.Encode(call["Signature"]!))).OrderBy(p => p.Item1, StringComparer.Ordinal))),
        ["bodyMissing"] = Signs(call => StringToSign.Of(call.Request.Method, call.Request.Parameters.All.Where(p => p.Source == ParameterSource.Query))),
        ["missing"] = Signs(call => Whole(call.Request.Method, Pairs(call).Where(p => p.Name != "Version"))),
        ["extra"] = Signs(call => Whole(call.Request.Method, Pairs(call).Append(("Zone", "x")))),
        ["otherParameters"] = Signs(call => Whole(call.Request.Method, Pairs(call).Where(p => p.Name != "Version").Append(("Zone", "x")))),
        ["nameCase"] = Signs(call => Whole(call.Request.Method, Pairs(call).Select(p => (p.Name.ToLowerInvariant(), p.Value)))),
        ["emptyDropped"] = Signs(call => Whole(call.Request.Method, Pairs(call).Where(p => p.Value.Length > 0))),
        ["valueTwice"] = Encodes(value => Rfc3986.Encode(Rfc3986.Encode(value))),
        ["valueNotEncoded"] = Encodes(value => value),
        ["spaceAsPlus"] = FaultCatalogue.Find("signature-space-as-plus")!,
        ["rawAsterisk"] = FaultCatalogue.Find("signature-raw-asterisk")!,
        ["tildeEncoded"] = FaultCatalogue.Find("signature-tilde-encoded")!,
        ["formEncoding"] = Encodes(value => Rfc3986.Encode(value).Replace("%20", "+").Replace("%2A", "*").Replace("~", "%7E")),
        ["plusDecodedTwice"] = Encodes(value => Rfc3986.Encode(value.Replace('+', ' '))),
        ["charset"] = FaultCatalogue.Find("utf-8-as-latin-1")!,
        ["otherCharacters"] = Encodes(value => Rfc3986.Encode(value).Replace("%28", "(").Replace("%29", ")")),
        ["otherValue"] = Encodes(value => value == Telling ? "other" : Rfc3986.Encode(value)),
        ["form"] = Signs(call => Joined(Pairs(call))),
    };

    /// <summary>A message that breaks off within the string it tells.</summary>
    public static Alteration Cut { get; } = Base() with
    {
        OnAnswer = (_, answer) => answer.Change("Message", message => message.Contains("is:GET") ? message[..(message.IndexOf("is:GET", StringComparison.Ordinal) + 60)] + "..." : message),
    };

    private static Fault Base() => new() { Name = "wrong-signature", Text = new LocalText { Zh = "", En = "" }, Breaks = [] };

    private static Fault Signs(Func<Call, string> made) =>
        Base() with { OnGates = gates => gates.Replace<SignatureGate>(gate => gate with { Strings = call => [made(call)] }) };

    private static Fault Encodes(Func<string, string> value) => Signs(call => Whole(
        call.Request.Method, call.Request.Parameters.All.Where(p => p.Name != "Signature").OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (p.Name, value(p.Value)))));

    private static IEnumerable<(string Name, string Value)> Pairs(Call call) => call.Request.Parameters.All
        .Where(p => p.Name != "Signature").OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => (p.Name, Rfc3986.Encode(p.Value)));

    private static string Whole(string method, IEnumerable<(string Name, string Value)> pairs) => Whole(method, Joined(pairs));

    private static string Whole(string method, string canonical) => $"{method}&%2F&{Rfc3986.Encode(canonical)}";

    private static string Joined(IEnumerable<(string Name, string Value)> pairs) => string.Join('&', pairs.Select(p => $"{p.Name}={p.Value}"));

    private static string LowerHex(string text) => System.Text.RegularExpressions.Regex.Replace(text, "%(?:25)?[0-9A-F]{2}", m => m.Value.ToLowerInvariant());
}
