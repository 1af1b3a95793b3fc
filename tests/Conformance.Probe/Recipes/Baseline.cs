using System.Globalization;
using Conformance.Model.Specification;
using Conformance.Probe.Requests;
using Conformance.Probe.Runs;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Recipes;

/// <summary>Makes the known-good request every case starts from: a harmless signed read, or the call of the case's scenario.</summary>
public sealed class Baseline(SuiteSettings settings, EndpointClock clock, NonceSource nonces)
{
    /// <summary>The account every case uses unless its condition or scenario names another.</summary>
    public const string MainAccount = "Main";

    /// <param name="variant">Method and format.</param>
    /// <param name="account">Whose key.</param>
    /// <param name="scenario">The call to make; null for the baseline's own.</param>
    public RequestDraft Draft(Variant variant, Account account, Scenario? scenario)
    {
        var business = Business(scenario);
        var endpoint = settings.Endpoint;
        var common = new Dictionary<string, string>(endpoint.CommonParameters)
        {
            [CommonNames.Action] = scenario?.Action ?? endpoint.Action,
            [CommonNames.Version] = scenario?.Version ?? endpoint.Version,
            [CommonNames.AccessKeyId] = account.AccessKeyId,
            [CommonNames.SignatureMethod] = "HMAC-SHA1",
            [CommonNames.SignatureVersion] = "1.0",
            [CommonNames.SignatureNonce] = nonces.Token(),
            [CommonNames.Timestamp] = clock.Now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        };
        AddOptional(common, CommonNames.Format, variant.Format == "default" ? null : variant.Format.ToUpperInvariant());
        AddOptional(common, CommonNames.SecurityToken, account.SecurityToken?.Reveal());
        return new RequestDraft
        {
            Method = variant.Method.ToUpperInvariant(),
            Parameters =
            [
                .. common.Where(p => !business.ContainsKey(p.Key)).Concat(business)
                    .OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Parameter(p.Key, p.Value)),
            ],
            Business = [.. business.Keys],
            SigningSecret = account.AccessKeySecret,
            Account = account.Name,
            Format = variant.Format switch { "xml" => AnswerFormat.Xml, "json" => AnswerFormat.Json, _ => endpoint.DefaultFormat },
        };
    }

    // With an action of its own a scenario's parameters stand alone; without, they lie over the baseline's (contract §3).
    private Dictionary<string, string> Business(Scenario? scenario)
    {
        var business = scenario?.Action is null ? new Dictionary<string, string>(settings.Endpoint.Parameters) : [];
        foreach (var (name, value) in scenario?.Parameters ?? new Dictionary<string, string>())
        {
            business[name] = value;
        }

        return business;
    }

    private static void AddOptional(Dictionary<string, string> parameters, string name, string? value)
    {
        if (value is not null)
        {
            parameters[name] = value;
        }
    }
}
