using System.Globalization;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;
using Conformance.SelfTests.OtherGateway.World;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>The business rules behind the common ones: who may have what, and what it wants to know.</summary>
internal sealed class Counter(FaultSet faults, Refusals refusals, ShopClock clock)
{
    private static readonly string[] CommonNames =
    [
        "Action", "Version", "AccessKeyId", "Signature", "SignatureMethod", "SignatureVersion", "SignatureNonce", "Timestamp", "Format",
        "SecurityToken", "OwnerId", "OwnerAccount", "RegionId",
    ];

    private readonly TokenBook tokens = new(faults, refusals);

    public async Task<Reply> ServeAsync(Call call, Account account)
    {
        var action = Catalogue.Find(call["Action"]!)!;
        return Permission(account) ?? Owner(call) ?? Names(call, action) ?? Restricted(call, account, action) ?? Values(call, action)
            ?? Granted(call, account, action) ?? Breakdown(action)
            ?? await tokens.OnceAsync(call, account, action, () => SellAsync(call, action));
    }

    private Refusal? Permission(Account account) => account.Standing == Standing.Guest ? refusals.Row("InvalidAction") : null;

    private Refusal? Owner(Call call) => (call["OwnerId"], call["OwnerAccount"]) switch
    {
        (not (null or Owners.Id), _) => refusals.Row("InvalidOwnerId"),
        (_, not (null or Owners.Account)) => refusals.Row("InvalidOwnerAccount"),
        (not null, not null) => refusals.Row("InvalidOwner"),
        _ => null,
    };

    private Refusal? Names(Call call, ShopAction action)
    {
        string[] known = [.. CommonNames, .. action.Texts, .. action.Numbers];
        var unknown = call.Fields.FirstOrDefault(f => !known.Contains(f.Name));
        return unknown is not null ? refusals.Row("UnsupportedParameter.Unknown", unknown.Name)
            : call["BackstagePass"] is not null ? refusals.Row("UnsupportedParameter.NotAuthorized", "BackstagePass")
            : null;
    }

    private Refusal? Restricted(Call call, Account account, ShopAction action) => (action.Restriction, account.Standing) switch
    {
        (Restriction.Order, Standing.SubUser) => refusals.Row("Forbidden.SubUser"),
        (Restriction.Order, Standing.Unverified) => refusals.Row("RealNameAuthenticationError"),
        (Restriction.Order, Standing.NoBalance) => refusals.Row("InsufficientBalance"),
        (Restriction.RamRefused, Standing.Ram) => refusals.Row("Forbidden.NotSupportRAM"),
        (Restriction.OwnerNeeded, _) when call["OwnerId"] is null && call["OwnerAccount"] is null => refusals.Row("MissingParameter.Owner"),
        _ => null,
    };

    private Refusal? Values(Call call, ShopAction action)
    {
        if (action.Required.FirstOrDefault(name => call[name] is null) is { } absent)
        {
            return Refusals.Own($"Missing{absent}", 400, $"{absent} is mandatory for this action.");
        }

        return action.Numbers.Any(name => call[name] is { } text && !IsCount(text)) ? refusals.Row("InvalidParameter.Validation") : null;
    }

    private Refusal? Granted(Call call, Account account, ShopAction action)
    {
        var isRam = account.Standing == Standing.Ram;
        if (action.Resource is not { } resource)
        {
            return isRam && action.Name != "ListAlbums" ? refusals.Row("Forbidden.RAM") : null;
        }

        var id = call[resource.Parameter]!;
        return (resource.Existing.Contains(id), isRam) switch
        {
            (false, true) when resource.AbsentRow is { } row => refusals.Row(row),
            (false, _) => Refusals.Own($"Invalid{resource.Parameter}.NotFound", 404, $"The specified {resource.Parameter} does not exist."),
            (true, true) when !resource.Granted.Contains(id) => refusals.Row("Forbidden.RAM"),
            _ => null,
        };
    }

    private Refusal? Breakdown(ShopAction action) => action.BreakdownRow is { } row ? refusals.Row(row) : null;

    private async Task<Reply> SellAsync(Call call, ShopAction action)
    {
        if (action.Takes > TimeSpan.Zero)
        {
            await Task.Delay(action.Takes, clock.Time);
        }

        return new Served(action.Name, action.Sell(call));
    }

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 100;
}
