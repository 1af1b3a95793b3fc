using Conformance.Model.Specification;
using Conformance.Probe.Recipes;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Runs;

/// <summary>What a preflight must ask for the cases of a run to rest on.</summary>
public sealed record PreflightScope
{
    /// <summary>The methods whose control they rest on: <c>get</c>, <c>post</c>.</summary>
    public required IReadOnlyList<string> Methods { get; init; }

    /// <summary>Names of the configured accounts they use besides Main, whose key the controls show.</summary>
    public required IReadOnlyList<string> Accounts { get; init; }

    /// <summary>Requests it takes when each is answered: one unsigned and, with Main configured, one a method and one an account.</summary>
    public required int Requests { get; init; }

    /// <param name="scripts">The cases, each with what it will send.</param>
    /// <param name="edition">Where they come from.</param>
    /// <param name="settings">The accounts there are.</param>
    public static PreflightScope Of(IReadOnlyList<(CaseSpec Case, Script Script)> scripts, Edition edition, SuiteSettings settings)
    {
        List<string> methods = [.. scripts.Select(s => s.Case.Id.Variant.Method == "post" ? "post" : "get").Distinct().Order()];
        // An account of a row that expects its key to be refused need not be served.
        var used = scripts.Where(s => !Preflight.IsRefusalExpected(s.Case, edition)).SelectMany(s => s.Script.Steps).Select(s => s.Request.Sent.Account);
        List<string> accounts = [.. used.OfType<string>().Distinct().Where(a => a != Baseline.MainAccount && settings.Accounts.ContainsKey(a))];
        return new PreflightScope
        {
            Methods = methods,
            Accounts = accounts,
            Requests = settings.Accounts.ContainsKey(Baseline.MainAccount) ? 1 + methods.Count + accounts.Count : 1,
        };
    }
}
