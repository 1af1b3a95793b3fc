namespace Conformance.SelfTests.Clients;

/// <summary>A client others wrote, and the HTTP method it is asked to use.</summary>
internal sealed record ClientMode(string Client, string Method)
{
    public static IReadOnlyList<ClientMode> All { get; } =
        [new("pop-core", "GET"), new("pop-core", "POST"), new("openapi-client", "GET"), new("openapi-client", "POST")];

    public override string ToString() => $"{Client} {Method}";
}
