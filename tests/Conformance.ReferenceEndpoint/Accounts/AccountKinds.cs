using Conformance.Model.Conditions;
using Conformance.Model.Specification;
using Conformance.ReferenceEndpoint.State;

namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>What each account is like: the nine of the contract by name, any other as the table says.</summary>
internal static class AccountKinds
{
    private const double FlowCapacity = 5;
    private const double FlowPerSecond = 10;

    public static IReadOnlyList<string> Names { get; } =
        ["Main", "Disabled", "QuotaExhausted", "NoPermission", "Ram", "SubUser", "NoBalance", "Unverified", "Flow"];

    public static Account Furnish(Account account, Edition edition, TimeProvider clock) => account.Name switch
    {
        "Main" => account with { Owner = Owner.Shop },
        "Disabled" => account with { IsKeyEnabled = false },
        "QuotaExhausted" => account with { Quota = new Allowance(0) },
        "NoPermission" => account with { Rights = new NoRights() },
        "Ram" => account with { Owner = Owner.Shop, Rights = WebTeam() },
        "SubUser" => account with { Owner = Owner.Shop, MayOrder = false },
        "NoBalance" => account with { Balance = new Allowance(0) },
        "Unverified" => account with { IsVerified = false },
        "Flow" => account with { Flow = new TokenBucket(FlowCapacity, FlowPerSecond, clock) },
        var name => account with { Standing = RowOf(name, edition) },
    };

    /// <summary>Reads regions, and of each kind of resource the ones of the web shop.</summary>
    private static PolicyRights WebTeam() => new(
        new("DescribeRegions", "*"),
        new("DescribeInstanceAttribute", "Instance/i-web*"),
        new("DescribeDiskAttribute", "Disk/d-web*"),
        new("DescribeSecurityGroupAttribute", "SecurityGroup/sg-web*"),
        new("DescribeSnapshotAttribute", "Snapshot/s-web*"),
        new("DescribeImageAttribute", "Image/m-web*"));

    /// <summary>A row whose condition is the use of an account nobody knows says what that account is: one refused by this row.</summary>
    private static string? RowOf(string name, Edition edition) =>
        edition.Rows.FirstOrDefault(row => row.Aspects.Any(a => a.When is AccountUsed(var used) && used == name))?.Id;
}
