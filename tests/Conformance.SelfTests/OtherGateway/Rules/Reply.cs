using System.Text.Json.Nodes;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>What the desk decided; how it looks on the wire is the renderer's business.</summary>
internal abstract record Reply;

/// <summary>The call was served.</summary>
internal sealed record Served(string Action, JsonObject Data) : Reply;

/// <summary>The call was refused; <paramref name="RowId"/> is empty for an error of the interface's own.</summary>
internal sealed record Refusal(string RowId, string Code, int Status, string Message) : Reply;
