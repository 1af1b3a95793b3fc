using System.Text.Json.Serialization;

namespace Conformance.Model.Specification;

/// <summary>What the judged answer of a case is held against; a closed set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AnswersRow), "row")]
[JsonDerivedType(typeof(Succeeds), "success")]
[JsonDerivedType(typeof(AnswersAnyError), "anyError")]
[JsonDerivedType(typeof(AnswersInterfaceError), "interfaceError")]
[JsonDerivedType(typeof(IsAccepted), "accepted")]
[JsonDerivedType(typeof(CarriesSameData), "sameData")]
[JsonDerivedType(typeof(RequestIdsUnique), "uniqueRequestIds")]
[JsonDerivedType(typeof(RequestIdsMatchHeader), "requestIdsMatchHeader")]
[JsonDerivedType(typeof(AnythingGoes), "anything")]
public abstract record Expectation;

/// <summary>The error of the row with this id.</summary>
public sealed record AnswersRow(string Row) : Expectation;

/// <summary>A 2xx answer of the success shape.</summary>
public sealed record Succeeds : Expectation;

/// <summary>An error by shape, whatever its code.</summary>
public sealed record AnswersAnyError : Expectation;

/// <summary>An error by shape with the scenario's code, else with a code that is not in the table.</summary>
public sealed record AnswersInterfaceError : Expectation;

/// <summary>
/// A 2xx answer. A 5xx or one of the codes in <paramref name="Refusals"/> (<c>*</c>: any) misses it; any other 4xx leaves it undecided.
/// </summary>
public sealed record IsAccepted(IReadOnlyList<string> Refusals) : Expectation;

/// <summary>The XML and the JSON answer of one call carry the same leaf texts but for RequestId.</summary>
public sealed record CarriesSameData : Expectation;

/// <summary>No RequestId occurs twice among all answers of the run.</summary>
public sealed record RequestIdsUnique : Expectation;

/// <summary>Every answer of the run that has the header <c>x-acs-request-id</c> repeats it as its RequestId.</summary>
public sealed record RequestIdsMatchHeader : Expectation;

/// <summary>Nothing is judged; what comes is recorded.</summary>
public sealed record AnythingGoes : Expectation;
