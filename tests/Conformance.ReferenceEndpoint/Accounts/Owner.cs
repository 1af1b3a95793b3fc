namespace Conformance.ReferenceEndpoint.Accounts;

/// <summary>Whom resources belong to; a request may name one by id or by account name, not by both.</summary>
internal sealed record Owner(string Id, string AccountName)
{
    public static Owner Shop { get; } = new("1090218741305276", "shop@example.com");

    public static Owner Lab { get; } = new("1090218741305277", "lab@example.com");

    public static IReadOnlyList<Owner> All { get; } = [Shop, Lab];
}
