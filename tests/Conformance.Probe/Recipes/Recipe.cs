using Conformance.Model.Records;
using Conformance.Probe.Requests;

namespace Conformance.Probe.Recipes;

/// <summary>How a condition is brought about from the baseline, changing exactly one thing; a closed set by when and how it acts.</summary>
public abstract record Recipe;

/// <summary>Acts before signing: the signature is right for what is sent.</summary>
public sealed record BeforeSigning(Func<RequestDraft, RequestDraft> Change) : Recipe;

/// <summary>Tampers after signing: the signature is that of the request before.</summary>
public sealed record AfterSigning(Func<RequestDraft, RequestDraft> Change) : Recipe;

/// <summary>One recipe after the other.</summary>
public sealed record Combined(Recipe First, Recipe Second) : Recipe;

/// <summary>Requests one after the other; the last is judged, those before it are set-up and must succeed.</summary>
public sealed record InSequence(Func<RequestDraft, IReadOnlyList<RequestDraft>> Requests) : Recipe;

/// <summary>Requests side by side, all judged.</summary>
public sealed record SideBySide(Func<RequestDraft, IReadOnlyList<RequestDraft>> Requests) : Recipe;

/// <summary>Requests at once past workers and rate, all judged; then the account recovers.</summary>
public sealed record InBurst(Func<RequestDraft, IReadOnlyList<RequestDraft>> Requests) : Recipe;

/// <summary>Two requests, the second sent while the first is being answered; the second is judged.</summary>
public sealed record Overlapping(TimeSpan Delay, Func<RequestDraft, IReadOnlyList<RequestDraft>> Requests) : Recipe;

/// <summary>The configuration lacks what the recipe needs.</summary>
public sealed record Impossible(Obstacle Obstacle) : Recipe;
