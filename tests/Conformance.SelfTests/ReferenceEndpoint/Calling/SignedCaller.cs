using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Conformance.ReferenceEndpoint;

namespace Conformance.SelfTests.ReferenceEndpoint.Calling;

/// <summary>A client of our own, small enough to be read at a glance and independent of both rooms it could stand in for.</summary>
internal sealed class SignedCaller(ReferenceHost host, TimeProvider? clock = null) : IDisposable
{
    private readonly HttpClient http = new();
    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    public async Task<Reply> SendAsync(Ask ask)
    {
        var parameters = Sign(ask);
        foreach (var (name, value) in ask.Tampered)
            Set(parameters, name, value);
        var inBody = ask.InBody ?? (_ => ask.Method == "POST");
        var query = Form(parameters.Where(p => !inBody(p.Key)), ask.Spell);
        using var request = new HttpRequestMessage(new HttpMethod(ask.Method), AsWritten($"{host.BaseUrl}?{query}"));
        if (ask.Method == "POST")
            request.Content = new StringContent(Form(parameters.Where(p => inBody(p.Key)), ask.Spell),
                new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        request.Headers.TransferEncodingChunked = ask.Chunked ? true : null;
        return await SendAsync(request);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase);
        var body = await response.Content.ReadAsStringAsync();
        return new Reply((int)response.StatusCode, headers.GetValueOrDefault("Content-Type", ""), headers, body);
    }

    public void Dispose() => http.Dispose();

    /// <summary>A URL that goes onto the wire byte for byte.</summary>
    public static Uri AsWritten(string url) => new(url, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private Dictionary<string, string> Sign(Ask ask)
    {
        var parameters = new Dictionary<string, string>
        {
            ["Action"] = "DescribeRegions",
            ["Version"] = "2014-05-26",
            ["AccessKeyId"] = host.Settings[$"Accounts:{ask.Account}:AccessKeyId"],
            ["SignatureMethod"] = "HMAC-SHA1",
            ["SignatureVersion"] = "1.0",
            ["SignatureNonce"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
            ["Timestamp"] = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in ask.Parameters)
            Set(parameters, name, value);
        var canonical = Form(parameters.OrderBy(p => p.Key, StringComparer.Ordinal), Uri.EscapeDataString);
        var stringToSign = $"{ask.SignedMethod ?? ask.Method}&%2F&{Uri.EscapeDataString(canonical)}";
        var secret = host.Settings[$"Accounts:{ask.Account}:AccessKeySecret"];
        parameters["Signature"] = Convert.ToBase64String(
            HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret + "&"), Encoding.UTF8.GetBytes(stringToSign)));
        return parameters;
    }

    private static void Set(Dictionary<string, string> parameters, string name, string? value)
    {
        if (value is null)
            parameters.Remove(name);
        else
            parameters[name] = value;
    }

    private static string Form(IEnumerable<KeyValuePair<string, string>> parameters, Func<string, string> spell) =>
        string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={spell(p.Value)}"));
}
