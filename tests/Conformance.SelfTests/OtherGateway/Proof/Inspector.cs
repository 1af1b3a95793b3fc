using System.Text.RegularExpressions;
using Conformance.Model.Specification;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>A second reading of the contract's checks, so that the table of faults is not just believed.</summary>
internal sealed partial class Inspector(Edition edition, IReadOnlyList<string> secrets)
{
    private static readonly string[] FourMembers = ["RequestId", "HostId", "Code", "Message"];
    private static readonly string[] DataMembers = ["Total", "Limit", "Albums"];

    public IEnumerable<string> Row(string id, Heard heard)
    {
        var row = edition[id].Row!;
        if (heard.Ask.Method == "HEAD")
        {
            return heard.Status == row.Status ? [] : ["status"];
        }

        var message = heard["Message"] ?? "";
        return Found(
            ("status", heard.Status != row.Status),
            ("code", heard.Root is not null && heard["Code"] != row.Code),
            ("message", heard.Root is not null && !Plain(message).StartsWith(Plain(row.Description), StringComparison.Ordinal)),
            ("names", row.Names is { Level: Level.Required, Parameter: var name }
                && !message.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Concat(Error(heard));
    }

    public IEnumerable<string> Error(Heard heard) => Found(
        ("status", heard.Status is < 400 or > 599),
        ("hostId", heard.Root is not null && heard["HostId"] != "127.0.0.1"),
        ("shape", heard.Root is { } root
            && (root != (heard.WantsJson ? "object" : "Error") || FourMembers.Any(name => Times(heard, name) != 1))),
        ("noResultData", heard.Members.Any(m => DataMembers.Contains(m.Name)))).Concat(Answer(heard));

    public IEnumerable<string> Success(string action, Heard heard) => Found(
        ("status", heard.Status is < 200 or > 299),
        ("shape", heard.Root is { } root && (root != (heard.WantsJson ? "object" : action + "Response") || heard["Code"] is not null)))
        .Concat(Answer(heard));

    private IEnumerable<string> Answer(Heard heard) => Found(
        ("format", heard.Root is null),
        ("contentType", heard.ContentType?.MediaType?.Contains(heard.WantsJson ? "json" : "xml", StringComparison.Ordinal) != true),
        ("requestId", heard.Root is not null && string.IsNullOrWhiteSpace(heard["RequestId"])),
        ("requestIdForm", heard["RequestId"] is { Length: > 0 } id && !Guids().IsMatch(id)),
        ("compact", heard.Text.Contains('\n')),
        ("noSecret", secrets.Any(s => heard.Text.Contains(s, StringComparison.Ordinal))));

    private static IEnumerable<string> Found(params (string Check, bool Failed)[] checks) =>
        checks.Where(c => c.Failed).Select(c => c.Check);

    private static int Times(Heard heard, string name) => heard.Members.Count(m => m.Name == name && m.Text is not null);

    private static string Plain(string message) => Quotes().Replace(message, "").Replace("\"", "", StringComparison.Ordinal)
        .Replace("ConformanceUnknownParameter", "", StringComparison.Ordinal).Replace("BackstagePass", "", StringComparison.Ordinal)
        .TrimEnd('.', '。').ToUpperInvariant();

    [GeneratedRegex("[“”’' ]")]
    private static partial Regex Quotes();

    [GeneratedRegex("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")]
    private static partial Regex Guids();
}
