using System.Text.Json.Serialization;

namespace Conformance.Probe.Settings;

/// <summary>A key pair of the endpoint under test, by the name scenarios refer to.</summary>
[JsonConverter(typeof(ShownJson<Account>))]
public sealed record Account
{
    public required string Name { get; init; }

    public required string AccessKeyId { get; init; }

    public required Secret AccessKeySecret { get; init; }

    /// <summary>Null for a long-lived key.</summary>
    public required Secret? SecurityToken { get; init; }

    /// <summary>As much of the key id as a record or a console may show: at most four characters and half its length.</summary>
    public string ShownAccessKeyId => Shown(AccessKeyId);

    public override string ToString() => $"{Name} ({ShownAccessKeyId})";

    internal int KeptOfAccessKeyId => Kept(AccessKeyId);

    internal static string Shown(string accessKeyId) => accessKeyId[..Kept(accessKeyId)] + "…";

    private static int Kept(string accessKeyId) => Math.Min(4, accessKeyId.Length / 2);
}
