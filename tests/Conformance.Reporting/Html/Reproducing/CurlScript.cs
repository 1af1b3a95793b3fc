using System.Globalization;
using System.Text;
using Conformance.Model.Conditions;

namespace Conformance.Reporting.Html;

/// <summary>A reproduction as a script for bash, curl and openssl; keys come from variables and nothing of the recorded run is sent again.</summary>
internal static class CurlScript
{
    // The pieces of a request that are themselves percent-encoded once more when it is signed, and Base64 in a query.
    private const string EncodeAgain = "s=${q//%/%25}; s=${s//=/%3D}; s=${s//&/%26}";
    private const string EncodeSignature = "sig=${sig//+/%2B}; sig=${sig//\\//%2F}; sig=${sig//=/%3D}";

    private const string Random = "$(openssl rand -hex 16)";

    public static string Of(Reproduction reproduction)
    {
        var script = new StringBuilder();
        Line(script, $"# {reproduction.CaseId} · {reproduction.Account} · bash, curl, openssl");
        Line(script, $"url=${{ENDPOINT:-{Quoted(reproduction.Address)}}}");
        Declare(script, "now", reproduction.Has(Hole.Now) ? $"$(date -u{Shifted(reproduction.ShiftSeconds)} +%Y-%m-%dT%H%%3A%M%%3A%SZ)" : null);
        Declare(script, "token", reproduction.Has(Hole.Token) ? Random : null);
        var requests = reproduction.Requests.Select(Request).ToList();
        return reproduction switch
        {
            { AtOnce: > 1 and var many } => $"{script}send() {{\n{requests[0]}}}\nfor i in {{1..{many}}}; do send & done; wait\n",
            { OverlapMilliseconds: { } after } => string.Create(
                CultureInfo.InvariantCulture, $"{script}send() {{\n{requests[0]}}}\nsend & sleep {after / 1000.0:0.0##}\n{requests[1]}wait\n"),
            _ => script.AppendJoin("", requests).ToString(),
        };
    }

    private static string Request(ReproducedRequest request)
    {
        var script = new StringBuilder();
        Declare(script, "nonce", request.IsFresh && $"{request.Query}{request.Body}".Contains(Hole.Nonce, StringComparison.Ordinal) ? Random : null);

        if (request.Signed is { } signed)
        {
            Line(script, $"q=\"{Filled(signed)}\"");
            Sign(script, request);
        }

        var url = request.Query.Length > 0 ? $"\"$url?{Sent(request.Query, request.Signed)}\"" : "\"$url\"";
        Line(script, $"curl -sS -w '\\n' {Method(request)}{string.Concat(request.Headers.Select(h => $"-H {Quoted($"{h.Name}: {h.Value}")} "))}{url}{Body(request)}");
        return script.ToString();
    }

    private static void Sign(StringBuilder script, ReproducedRequest request)
    {
        if (request.Flaw == SignatureFlaw.Random)
        {
            Line(script, "sig=$(openssl rand -base64 20)");
        }
        else
        {
            Line(script, EncodeAgain);
            Line(script, $"sig=$(printf %s \"{SignedMethod(request)}&%2F&$s\" | openssl dgst -sha1 -hmac \"{Secret(request.Flaw)}&\" -binary | base64)");
        }

        if (request.Flaw is SignatureFlaw.Truncated or SignatureFlaw.OtherCase)
        {
            Line(script, request.Flaw == SignatureFlaw.Truncated ? "sig=${sig%????}" : "sig=$(tr a-zA-Z A-Za-z <<<\"$sig\")");
        }

        Line(script, EncodeSignature);
    }

    /// <summary>The method the signature is made for.</summary>
    internal static string SignedMethod(ReproducedRequest request) =>
        request.Flaw == SignatureFlaw.OtherMethod ? (request.Method == "POST" ? "GET" : "POST") : request.Method;

    private static string Secret(SignatureFlaw? flaw) => flaw switch
    {
        SignatureFlaw.ForeignSecret => Random,
        SignatureFlaw.OtherAccountsSecret => "$OTHER_ACCESS_KEY_SECRET",
        _ => "$ACCESS_KEY_SECRET",
    };

    private static string Method(ReproducedRequest request) => request.Method switch
    {
        "HEAD" => "-I ",
        "GET" or "POST" => "-i ",
        var other => $"-i -X {other} ",
    };

    private static string Body(ReproducedRequest request) => request.Body is not { } body ? ""
        : $"{(request.IsChunked ? " -H 'Transfer-Encoding: chunked'" : "")} -d \"{Sent(body, request.Signed)}\"";

    /// <summary>The pairs as they are sent; in the usual order, what was signed and then its signature.</summary>
    private static string Sent(string pairs, string? signed) => signed is not null && IsSignedAndSignature(pairs, signed) ? "$q&Signature=$sig" : Filled(pairs);

    internal static bool IsSignedAndSignature(string pairs, string signed)
    {
        var rest = pairs.Split('&').Where(p => !p.StartsWith("Signature=", StringComparison.Ordinal)).ToList();
        return pairs.Contains(Hole.Signature, StringComparison.Ordinal) && string.Join('&', rest) == signed;
    }

    private static string Filled(string pairs) => pairs
        .Replace(Hole.KeyId, "$ACCESS_KEY_ID", StringComparison.Ordinal).Replace(Hole.SecurityToken, "$SECURITY_TOKEN", StringComparison.Ordinal)
        .Replace(Hole.Nonce, "$nonce", StringComparison.Ordinal).Replace(Hole.Now, "$now", StringComparison.Ordinal)
        .Replace(Hole.Token, "$token", StringComparison.Ordinal).Replace(Hole.Signature, "$sig", StringComparison.Ordinal);

    // Another time than now is the GNU date's to say.
    private static string Shifted(int seconds) => seconds == 0 ? "" : $" -d \"@$(($(date +%s){seconds.ToString("+0;-0", CultureInfo.InvariantCulture)}))\"";

    private static string Quoted(string text) =>
        $"'{string.Concat(text.Where(c => !char.IsControl(c))).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static void Declare(StringBuilder script, string name, string? value)
    {
        if (value is not null)
        {
            Line(script, $"{name}={value}");
        }
    }

    private static void Line(StringBuilder script, string line) => script.Append(line).Append('\n');
}
