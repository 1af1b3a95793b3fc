using Conformance.ReferenceEndpoint;
using Conformance.SelfTests.ReferenceEndpoint.Calling;

namespace Conformance.SelfTests.Clients;

/// <summary>How a caller of these clients comes to each row: the jobs to play, of which the last is refused by the row.</summary>
internal sealed class RowJobs(ReferenceHost host, ClientMode mode)
{
    private const string Token = "ClientToken";

    // Made by the client itself, in a place where no caller of it can reach: the absence of a parameter, and a signature gone wrong on the way.
    // A burst and an overlap are matters of time and not of the client.
    private static readonly string[] OutOfReach =
    [
        "MissingParameter.Action", "MissingParameter.AccessKeyId", "MissingParameter.Signature", "MissingParameter.Timestamp", "MissingParameter.Version",
        "Throttling.FlowControl", "LastTokenProcessing",
    ];

    // openapi-client sets these two after the caller's own parameters.
    private static readonly string[] OnlyPopCore = ["InvalidParamater.SignatureMethod", "InvalidParamater.SignatureVersion"];

    public static IEnumerable<string> Rows(ClientMode mode) =>
        TestHome.Edition.Rows.Select(r => r.Id).Except(OutOfReach).Where(id => mode.Client == "pop-core" || !OnlyPopCore.Contains(id));

    /// <summary>A call that succeeds.</summary>
    public ClientJob Baseline => As("Main");

    public IReadOnlyList<ClientJob> For(string row) => row switch
    {
        "InvalidParameter.Action" => [Baseline with { Action = "ConformanceNoSuchAction" }],
        "InvalidAccessKeyId.NotFound" => [Baseline with { AccessKeyId = "ConformanceNoSuchKey" }],
        "Forbidden.AccessKeyDisabled" => [As("Disabled")],
        "IncompleteSignature" => [Baseline with { Secret = "not-the-secret" }],
        "InvalidParamater.SignatureMethod" => [Baseline.With(("SignatureMethod", "HMAC-MD5"))],
        "InvalidParamater.SignatureVersion" => [Baseline.With(("SignatureVersion", "3.0"))],
        "IllegalTimestamp" => [Baseline.With(("Timestamp", "2016-02-23T12:46:24Z"))],
        "SignatureNonceUsed" => [Baseline.With(("SignatureNonce", $"{mode}")), Baseline.With(("SignatureNonce", $"{mode}"))],
        "InvalidParameter.Version" => [Baseline with { Version = "2001-01-01" }],
        "InvalidOwnerId" => [Baseline.With(("OwnerId", "42"))],
        "InvalidOwnerAccount" => [Baseline.With(("OwnerAccount", "nobody@example.com"))],
        "Throttling.Quota" => [As("QuotaExhausted")],
        "InvalidAction" => [As("NoPermission")],
        "UnsupportedHTTPMethod" => [Baseline with { Method = "PUT" }],
        "UnsupportedParameter.Unknown" => [Baseline.With(("Fancy", "1"))],
        "InvalidParameter.Validation" => [Baseline.With(("PageSize", "ten"))],
        "IdempotentParameterMismatch" or "InvalidIdempotenceParameter.Mismatch" =>
            [Scenario(row, "Parameters").With((Token, $"{row} {mode}")), Scenario(row, "OtherParameters").With((Token, $"{row} {mode}"))],
        _ when EmbeddedScenarios.Ids.Contains(row) => [Scenario(row, "Parameters")],
        _ => throw new InvalidOperationException($"nothing provokes row {row}; say how, or why no caller of these clients can"),
    };

    private ClientJob As(string account) => new()
    {
        Client = mode.Client,
        Method = mode.Method,
        Endpoint = host.BaseUrl,
        AccessKeyId = host.Settings[$"Accounts:{account}:AccessKeyId"],
        Secret = host.Settings[$"Accounts:{account}:AccessKeySecret"],
    };

    private ClientJob Scenario(string row, string parameters)
    {
        var asked = EmbeddedScenarios.Ask(row, parameters);
        var given = asked.Parameters.Where(p => p.Key != "Action").ToDictionary(p => p.Key, p => p.Value!);
        return As(asked.Account) with { Action = asked.Parameters.GetValueOrDefault("Action") ?? "DescribeRegions", Parameters = given };
    }
}
