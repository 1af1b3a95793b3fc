using System.Text.Json.Serialization;

namespace Conformance.Model.Records;

/// <summary>One line of <c>run.jsonl</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunHeader), "header")]
[JsonDerivedType(typeof(CaseRecord), "case")]
[JsonDerivedType(typeof(TriageRecord), "triage")]
[JsonDerivedType(typeof(RunFooter), "footer")]
public abstract record RecordLine;
