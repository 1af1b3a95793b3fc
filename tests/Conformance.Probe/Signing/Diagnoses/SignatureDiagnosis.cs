using Conformance.Judging.Answers;
using Conformance.Model.Records;

namespace Conformance.Probe.Signing;

/// <summary>
/// Why a request was refused as wrongly signed, from what was recorded of it: our string to sign held against the one the endpoint tells.
/// </summary>
public sealed record SignatureDiagnosis
{
    private static readonly string[] Codes = ["IncompleteSignature", "SignatureDoesNotMatch"];

    /// <summary>Whose key signed it.</summary>
    public required string Account { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Keys masked.</summary>
    public required string Ours { get; init; }

    /// <summary>Keys masked; null where the endpoint tells none.</summary>
    public required string? Theirs { get; init; }

    /// <summary>Null where both are the same or the endpoint tells none.</summary>
    public required Divergence? FirstDifference { get; init; }

    public required SignatureCause Cause { get; init; }

    /// <returns>Null for an exchange that was not signed, or not refused for its signature.</returns>
    public static SignatureDiagnosis? Of(ReadExchange read)
    {
        if (read is { Succeeded: true } or { Exchange.Response: null } || read.Exchange.Account is not { } account)
        {
            return null;
        }

        var told = EchoedString.In(read);
        if (told is null && !Codes.Contains(read.Code))
        {
            return null;
        }

        var ours = RecordedString.Of(read.Exchange.Request);
        var theirs = told is null ? null : WithoutStop(told, ours.Text);
        return new SignatureDiagnosis
        {
            Account = account,
            Method = read.Exchange.Request.Method,
            Ours = ours.Text,
            Theirs = theirs,
            FirstDifference = theirs is null ? null : Divergence.Between(ours.Text, theirs),
            Cause = CauseFinder.Find(ours, theirs, account),
        };
    }

    /// <summary>Those of a preflight, the one of each account and method.</summary>
    public static IReadOnlyList<SignatureDiagnosis> Of(PreflightRecord preflight) =>
        [.. preflight.Exchanges.Select(ReadExchange.Of).Select(Of).OfType<SignatureDiagnosis>().DistinctBy(d => (d.Account, d.Method))];

    // The message may end its sentence behind the string.
    private static string WithoutStop(string told, string ours) => told.EndsWith('.') && !told.EndsWith("..", StringComparison.Ordinal) && !ours.EndsWith('.')
        ? told[..^1]
        : told;
}
