using Conformance.Model.Specification;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>Makes the redactor of a configuration.</summary>
public static class Redactors
{
    public static Redactor For(Edition edition, SuiteSettings settings) =>
        new(settings.Accounts.Values, PublicWords(edition, settings), settings.Endpoint);

    /// <summary>The settings as they may be shown and recorded: with the texts of people in them masked.</summary>
    public static SuiteSettings Shown(Edition edition, SuiteSettings settings) => settings.Masked(For(edition, settings).Masked);

    // What answers hold by right: a key id that is part of it, such as "staging" of a host, must not make them look wrong.
    private static IEnumerable<string> PublicWords(Edition edition, SuiteSettings settings) =>
    [
        .. edition.Rows.Select(r => r.Row!.Code), .. edition.Rows.Select(r => r.Row!.Description),
        .. settings.Endpoint.HostIds, settings.Endpoint.Action + "Response",
        "RequestId", "HostId", "Code", "Message",
    ];
}
