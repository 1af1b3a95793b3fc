using System.Collections;
using System.Text.RegularExpressions;

namespace Conformance.Benchmarks.Bare;

/// <summary>The endpoint's accounts, from the variables that <c>serve</c> prints.</summary>
internal sealed partial class Accounts
{
    private readonly Dictionary<string, string> ids = [];
    private readonly Dictionary<string, string> secrets = [];

    public Accounts()
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (Variable().Match((string)variable.Key) is { Success: true } match)
            {
                (match.Groups[2].Value == "Id" ? ids : secrets)[match.Groups[1].Value] = (string)variable.Value!;
            }
        }
    }

    public string SecretOf(string account) => secrets[account];

    /// <summary>The request with each masked AccessKeyId as it was: its first four characters stand in the record, the others as asterisks.</summary>
    public Recorded Unmasked(Recorded request) =>
        request with { Target = Unmasked(request.Target), Body = request.Body is { } body ? Unmasked(body) : null };

    private string Unmasked(string text) => text.Contains("****", StringComparison.Ordinal) ? Mask().Replace(text, WithId) : text;

    private string WithId(Match mask) => ids.Values.FirstOrDefault(id => id.Length == mask.Length && mask.ValueSpan.StartsWith(id.AsSpan(0, 4))) ?? mask.Value;

    [GeneratedRegex("^CONFORMANCE_Accounts__([^_]+)__AccessKey(Id|Secret)$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"[A-Za-z0-9]{4}\*{4,}")]
    private static partial Regex Mask();
}
