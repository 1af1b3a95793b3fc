using System.Globalization;
using System.Text;
using Conformance.Model.Conditions;

namespace Conformance.Reporting.Html;

/// <summary>A reproduction as one file for <c>dotnet run</c>; the same as <see cref="CurlScript"/>, step for step.</summary>
internal static class CSharpScript
{
    private const string Random = "RandomNumberGenerator.GetHexString(32, true)";

    public static string Of(Reproduction reproduction)
    {
        var script = new StringBuilder(
            $"""
            // {reproduction.CaseId} · {reproduction.Account} · dotnet run case.cs
            using System.Security.Cryptography;
            using System.Text;
            string Env(string name) => Environment.GetEnvironmentVariable(name)!;
            var url = Env("ENDPOINT") ?? {Quoted(reproduction.Address)};

            """);
        Declare(script, "token", reproduction.Has(Hole.Token) ? Random : null);
        Declare(script, "now", reproduction.Has(Hole.Now) ? $"$\"{{TimeProvider.System.GetUtcNow(){Shifted(reproduction.ShiftSeconds)}:yyyy-MM-dd'T'HH'%3A'mm'%3A'ss'Z'}}\"" : null);
        var requests = reproduction.Requests;
        if (reproduction is { AtOnce: 1, OverlapMilliseconds: null })
        {
            return script.AppendJoin("", requests.Select((r, i) => Request(r, i == 0 ? "" : $"{i + 1}", i == 0 ? "var nonce" : "nonce"))).ToString();
        }

        for (var i = 0; i < requests.Count; i++)
        {
            script.Append(CultureInfo.InvariantCulture, $"async Task Send{i + 1}()\n{{\n{Request(requests[i], "", "var nonce")}}}\n");
        }

        Line(script, reproduction.OverlapMilliseconds is { } after
            ? $"var first = Send1();\nawait Task.Delay({after});\nawait Task.WhenAll(first, Send2());"
            : $"await Task.WhenAll(Enumerable.Range(0, {reproduction.AtOnce}).Select(_ => Send1()));");
        return script.ToString();
    }

    private static string Request(ReproducedRequest request, string number, string nonce)
    {
        var script = new StringBuilder();
        Declare(script, nonce, request.IsFresh && $"{request.Query}{request.Body}".Contains(Hole.Nonce, StringComparison.Ordinal) ? Random : null);
        if (request.Signed is { } signed)
        {
            Line(script, $"var q{number} = $\"{Filled(signed, number)}\";");
            Line(script, $"var signature{number} = Uri.EscapeDataString({Signature(request, number)});");
        }

        Line(script, $"using var http{number} = new HttpClient();");
        foreach (var header in request.Headers)
        {
            Line(script, $"http{number}.DefaultRequestHeaders.Add({Quoted(header.Name)}, {Quoted(header.Value)});");
        }

        if (request.IsChunked)
        {
            Line(script, $"http{number}.DefaultRequestHeaders.TransferEncodingChunked = true;");
        }

        Line(script, $"var answer{number} = await http{number}.{Call(request, number)};");
        Line(script, $"Console.WriteLine($\"{{answer{number}}}\\n\\n{{await answer{number}.Content.ReadAsStringAsync()}}\");");
        return script.ToString();
    }

    private static string Call(ReproducedRequest request, string number)
    {
        var url = request.Query.Length == 0 ? "url" : $"$\"{{url}}?{Sent(request.Query, request.Signed, number)}\"";
        return request switch
        {
            { Body: { } body } => $"PostAsync({url}, new StringContent($\"{Sent(body, request.Signed, number)}\", null, \"application/x-www-form-urlencoded\"))",
            { Method: "GET" } => $"GetAsync({url})",
            _ => $"SendAsync(new(HttpMethod.Parse(\"{request.Method}\"), {url}))",
        };
    }

    private static string Signature(ReproducedRequest request, string number)
    {
        var mac = $"HMACSHA1.HashData(Encoding.UTF8.GetBytes({Secret(request.Flaw)} + \"&\"), "
            + $"Encoding.UTF8.GetBytes(\"{CurlScript.SignedMethod(request)}&%2F&\" + Uri.EscapeDataString(q{number})))";
        return request.Flaw switch
        {
            SignatureFlaw.Random => "Convert.ToBase64String(RandomNumberGenerator.GetBytes(20))",
            SignatureFlaw.Truncated => $"Convert.ToBase64String({mac})[..^4]",
            SignatureFlaw.OtherCase => $"string.Concat(Convert.ToBase64String({mac}).Select(c => char.IsUpper(c) ? char.ToLower(c) : char.ToUpper(c)))",
            _ => $"Convert.ToBase64String({mac})",
        };
    }

    private static string Secret(SignatureFlaw? flaw) => flaw switch
    {
        SignatureFlaw.ForeignSecret => Random,
        SignatureFlaw.OtherAccountsSecret => "Env(\"OTHER_ACCESS_KEY_SECRET\")",
        _ => "Env(\"ACCESS_KEY_SECRET\")",
    };

    private static string Sent(string pairs, string? signed, string number) =>
        signed is not null && CurlScript.IsSignedAndSignature(pairs, signed) ? $"{{q{number}}}&Signature={{signature{number}}}" : Filled(pairs, number);

    private static string Filled(string pairs, string number) => pairs
        .Replace(Hole.KeyId, "{Env(\"ACCESS_KEY_ID\")}", StringComparison.Ordinal).Replace(Hole.SecurityToken, "{Env(\"SECURITY_TOKEN\")}", StringComparison.Ordinal)
        .Replace(Hole.Signature, $"{{signature{number}}}", StringComparison.Ordinal);

    private static string Shifted(int seconds) => seconds == 0 ? "" : $".AddSeconds({seconds.ToString(CultureInfo.InvariantCulture)})";

    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Where(c => !char.IsControl(c))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Declare(StringBuilder script, string name, string? value)
    {
        if (value is not null)
        {
            Line(script, $"{(name.Contains(' ', StringComparison.Ordinal) || name == "nonce" ? "" : "var ")}{name} = {value};");
        }
    }

    private static void Line(StringBuilder script, string line) => script.Append(line).Append('\n');
}
