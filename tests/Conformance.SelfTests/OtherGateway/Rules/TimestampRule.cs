using System.Globalization;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Tells whether a timestamp lies within an hour of the shop's own clock.</summary>
internal sealed class TimestampRule(FaultSet faults, ShopClock clock)
{
    private readonly TimeSpan window = faults switch
    {
        _ when faults.Has("window-15-minutes") => TimeSpan.FromMinutes(15),
        _ when faults.Has("window-90-minutes") => TimeSpan.FromMinutes(90),
        _ when faults.Has("window-24-hours") => TimeSpan.FromHours(24),
        _ => TimeSpan.FromHours(1),
    };

    /// <returns>Null for a text that is no timestamp.</returns>
    public bool? Holds(string text)
    {
        if (!DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var sent))
        {
            return null;
        }

        var age = clock.Now - sent;
        return age <= window && (age >= -window || faults.Has("future-timestamps-pass"));
    }
}
