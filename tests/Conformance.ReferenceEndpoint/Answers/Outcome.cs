namespace Conformance.ReferenceEndpoint.Answers;

/// <summary>What came of a call; a closed set.</summary>
internal abstract record Outcome;

/// <summary>It was served; <paramref name="Data"/> without the RequestId.</summary>
internal sealed record Served(params IReadOnlyList<Member> Data) : Outcome;

/// <summary>It was refused.</summary>
internal abstract record Refusal : Outcome;

/// <summary>It was refused as the row with this id says.</summary>
/// <param name="Row">Id of a row of the edition.</param>
/// <param name="Named">What stands between the quotes that the row's description leaves empty.</param>
internal sealed record RowRefusal(string Row, string Named = "") : Refusal
{
    /// <summary>The string a signature was held against; null where none was.</summary>
    public string? StringToSign { get; init; }
}

/// <summary>It was refused by an error of the interface's own.</summary>
internal sealed record OwnRefusal(string Code, int Status, string Message) : Refusal
{
    public static OwnRefusal Missing(string parameter) =>
        new("MissingParameter", 400, $"The input parameter \"{parameter}\" that is mandatory for processing this request is not supplied.");
}
