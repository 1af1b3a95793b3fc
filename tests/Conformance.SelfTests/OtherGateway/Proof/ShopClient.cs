using System.Collections.Immutable;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.SelfTests.OtherGateway.Proof;

/// <summary>A small client with a signer of its own, written from the rules and not from the shop.</summary>
internal sealed class ShopClient(Uri baseUrl, TimeProvider time) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = baseUrl };

    private TimeSpan ahead;

    /// <summary>Reads the shop's clock off its Date header.</summary>
    public async Task SetClockAsync()
    {
        using var answer = await http.GetAsync(new Uri("/", UriKind.Relative));
        ahead = answer.Headers.Date!.Value - time.GetUtcNow();
    }

    public async Task<Heard> SendAsync(Ask ask)
    {
        using var request = Request(ask);
        using var response = await http.SendAsync(request);
        return new Heard
        {
            Ask = ask,
            Status = (int)response.StatusCode,
            ContentType = response.Content.Headers.ContentType,
            RequestIdHeader = response.Headers.TryGetValues("x-acs-request-id", out var ids) ? ids.Single() : null,
            Body = await response.Content.ReadAsByteArrayAsync(),
        };
    }

    public static string Sign(string method, string secret, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            query.Append(query.Length == 0 ? "" : "&").Append(Encode(name)).Append('=').Append(Encode(value));
        }

        using var mac = new HMACSHA1(Encoding.UTF8.GetBytes(secret + "&"));
        return Convert.ToBase64String(mac.ComputeHash(Encoding.UTF8.GetBytes($"{method}&%2F&{Encode(query.ToString())}")));
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(Ask ask)
    {
        var sent = Signed(ask).SetItems(ask.Tampered).Where(p => p.Value.Length > 0);
        var ordered = ask.Layout == Layout.Reversed ? sent.Reverse() : sent;
        var pieces = ordered.Select(p => $"{ask.Spell(p.Key)}={ask.Spell(p.Value)}").ToList();
        var inQuery = (ask.Method, ask.Layout) switch
        {
            ("POST", Layout.Split or Layout.SplitAndChunked) => pieces.Count / 2,
            ("POST", _) => 0,
            _ => pieces.Count,
        };
        var target = new Uri("/?" + string.Join('&', pieces.Take(inQuery)), UriKind.Relative);
        var request = new HttpRequestMessage(new HttpMethod(ask.Method), target);
        if (ask.Accept is { } accept)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        }

        if (ask.Method == "POST")
        {
            request.Content = Form(pieces.Skip(inQuery));
            request.Headers.TransferEncodingChunked = ask.Layout == Layout.SplitAndChunked ? true : null;
        }

        return request;
    }

    private static ByteArrayContent Form(IEnumerable<string> pieces)
    {
        var form = new ByteArrayContent(Encoding.ASCII.GetBytes(string.Join('&', pieces)));
        form.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return form;
    }

    private ImmutableSortedDictionary<string, string> Signed(Ask ask)
    {
        var timestamp = (time.GetUtcNow() + ahead - ask.Age).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var parameters = ask.Parameters.ContainsKey("Timestamp") ? ask.Parameters.SetItem("Timestamp", timestamp) : ask.Parameters;
        return parameters.SetItem("Signature", ask.Twist(Sign(ask.SignedMethod ?? ask.Method, ask.Secret, parameters)));
    }

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            var stays = char.IsAsciiLetterOrDigit((char)unit) || "-_.~".Contains((char)unit);
            encoded.Append(stays ? ((char)unit).ToString() : $"%{unit:X2}");
        }

        return encoded.ToString();
    }
}
