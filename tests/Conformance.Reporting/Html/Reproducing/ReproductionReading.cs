using System.Buffers;
using System.Globalization;
using Conformance.Model.Conditions;
using Conformance.Model.Evidence;
using Conformance.Model.Records;

namespace Conformance.Reporting.Html;

/// <summary>Reads a recorded request as one to be signed anew: what the condition did after signing is told from what was signed.</summary>
/// <param name="when">The case's condition.</param>
/// <param name="header">Of the record, for the baseline's optional parameter.</param>
internal sealed class ReproductionReading(Condition when, RunHeader header)
{
    // What comes after the suite's prefix, or after a text that is tried in the nonce.
    private const int NonceLength = 24;

    private static readonly SearchValues<char> Encoded = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~%*+=-");
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    private readonly IReadOnlyList<Condition> conditions = [.. Parts(when)];

    public int ShiftMinutes => conditions.OfType<TimestampShifted>().Sum(c => c.Minutes);

    private SignatureFlaw? Flaw => conditions.OfType<SignatureWrong>().FirstOrDefault()?.Flaw;

    public ReproducedRequest Read(Exchange exchange, Exchange? before)
    {
        var sent = SentParameters.Of(exchange.Request);
        var isSigned = sent.Any(p => p.Name == "Signature");
        return new ReproducedRequest
        {
            Method = exchange.Request.Method.All(char.IsAsciiLetterUpper) ? exchange.Request.Method : "GET",
            Signed = isSigned ? Signed(sent.Where(p => p.Name != "Signature")) : null,
            Query = Joined(sent.Where(p => !p.InBody)),
            Body = exchange.Request.Body is null ? null : Joined(sent.Where(p => p.InBody)),
            IsChunked = exchange.Request.Headers.Any(h => h.Name == "Transfer-Encoding"),
            Headers = [.. exchange.Request.Headers.Where(h => h.Name is "Accept" or "Host")],
            Flaw = Flaw is SignatureFlaw.AddedParameter or SignatureFlaw.ChangedValue or SignatureFlaw.RemovedParameter ? null : Flaw,
            IsFresh = before is null || Nonce(sent) != Nonce(SentParameters.Of(before.Request)),
        };
    }

    /// <summary>The parameters the signature was made over: those sent, but for what was done after signing.</summary>
    private string Signed(IEnumerable<SentParameter> sent)
    {
        var values = sent.GroupBy(p => p.Name).ToDictionary(p => p.Key, p => Template(p.Key, p.First().Value));
        if (BaselineFacts.OptionalParameter(header) is { } optional)
        {
            switch (Flaw)
            {
                case SignatureFlaw.AddedParameter:
                    values.Remove(optional.Name);
                    break;
                case SignatureFlaw.ChangedValue or SignatureFlaw.RemovedParameter:
                    values[optional.Name] = Uri.EscapeDataString(optional.Value);
                    break;
            }
        }

        return string.Join('&', values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{Uri.EscapeDataString(v.Key)}={v.Value}"));
    }

    private static string Joined(IEnumerable<SentParameter> sent) => string.Join('&', sent.Select(OnTheWire));

    // As it was sent, so that its own way of encoding stays; a record of another origin must not write scripts.
    private static string OnTheWire(SentParameter parameter)
    {
        var value = Template(parameter.Name, parameter.Value);
        var isPlain = !parameter.Raw.AsSpan().ContainsAnyExcept(Encoded);
        return value switch
        {
            _ when isPlain && !value.Contains('{') => parameter.Raw,
            _ when isPlain && value.EndsWith(Hole.Nonce, StringComparison.Ordinal) => parameter.Raw[..^NonceLength] + Hole.Nonce,
            _ => $"{Uri.EscapeDataString(parameter.Name)}={value}",
        };
    }

    private static string Template(string name, string value) => name switch
    {
        "AccessKeyId" when value.Contains('*') => Hole.KeyId,
        "SecurityToken" when value.Contains('*') => Hole.SecurityToken,
        "Signature" => Hole.Signature,
        "SignatureNonce" when EndsAtRandom(value) => Uri.EscapeDataString(value[..^NonceLength]) + Hole.Nonce,
        "ClientToken" when EndsAtRandom(value) => Uri.EscapeDataString(value[..^NonceLength]) + Hole.Token,
        "Timestamp" when IsTime(value) => Hole.Now,
        _ => Uri.EscapeDataString(value),
    };

    private static bool EndsAtRandom(string value) => value.Length >= NonceLength && !value.AsSpan()[^NonceLength..].ContainsAnyExcept(Hexadecimal);

    private static bool IsTime(string value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? Nonce(IEnumerable<SentParameter> sent) => sent.FirstOrDefault(p => p.Name == "SignatureNonce")?.Value;

    private static IEnumerable<Condition> Parts(Condition condition) =>
        condition is BothConditions(var first, var second) ? Parts(first).Concat(Parts(second)) : [condition];
}
