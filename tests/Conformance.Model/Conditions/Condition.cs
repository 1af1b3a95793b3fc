using System.Text.Json.Serialization;

namespace Conformance.Model.Conditions;

/// <summary>
/// What is wrong (or different) with a request or the state behind it. A closed vocabulary read by two interpreters: the client's Recipe
/// brings it about, the endpoint's Gate recognises it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Unchanged), "unchanged")]
[JsonDerivedType(typeof(BareRequest), "bareRequest")]
[JsonDerivedType(typeof(ParameterAbsent), "parameterAbsent")]
[JsonDerivedType(typeof(ParametersSet), "parametersSet")]
[JsonDerivedType(typeof(ParameterDuplicated), "parameterDuplicated")]
[JsonDerivedType(typeof(BusinessValueInvalid), "businessValueInvalid")]
[JsonDerivedType(typeof(FormatSpelled), "formatSpelled")]
[JsonDerivedType(typeof(AcceptHeaderSent), "acceptHeaderSent")]
[JsonDerivedType(typeof(BothFormatsAsked), "bothFormatsAsked")]
[JsonDerivedType(typeof(MethodUnsupported), "methodUnsupported")]
[JsonDerivedType(typeof(AccountUsed), "accountUsed")]
[JsonDerivedType(typeof(ScenarioPlayed), "scenarioPlayed")]
[JsonDerivedType(typeof(TextSent), "textSent")]
[JsonDerivedType(typeof(ParametersReordered), "parametersReordered")]
[JsonDerivedType(typeof(ParametersSplit), "parametersSplit")]
[JsonDerivedType(typeof(SignatureWrong), "signatureWrong")]
[JsonDerivedType(typeof(TimestampShifted), "timestampShifted")]
[JsonDerivedType(typeof(NonceReplayed), "nonceReplayed")]
[JsonDerivedType(typeof(SentTogether), "sentTogether")]
[JsonDerivedType(typeof(SentInBurst), "sentInBurst")]
[JsonDerivedType(typeof(TokenReused), "tokenReused")]
[JsonDerivedType(typeof(TokenOverlapping), "tokenOverlapping")]
[JsonDerivedType(typeof(BothConditions), "bothConditions")]
public abstract record Condition;
