using System.Globalization;
using System.Security.Cryptography;
using Conformance.SelfTests.OtherGateway.Faults;

namespace Conformance.SelfTests.OtherGateway.World;

/// <summary>Makes a RequestId for each answer.</summary>
internal sealed class RequestIds(FaultSet faults, Rendition rendition, ShopClock clock)
{
    public string Next() => rendition == Rendition.Literal ? Make().ToUpperInvariant() : Make();

    private string Make() => faults switch
    {
        _ when faults.Has("request-id-constant") => "0b5e7a52-0000-4000-8000-3f6d0c9a1e77",
        _ when faults.Has("request-id-by-second") => Form($"00c0ffee00c0ffee{clock.Now.ToUnixTimeSeconds():x16}"),
        _ when faults.Has("request-id-short") => "r" + RandomNumberGenerator.GetHexString(20, lowercase: true),
        _ when faults.Has("request-id-empty") => "",
        _ => Form(RandomNumberGenerator.GetHexString(32, lowercase: true)),
    };

    private static string Form(string hex) =>
        string.Create(CultureInfo.InvariantCulture, $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}");
}
