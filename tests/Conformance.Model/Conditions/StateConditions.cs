namespace Conformance.Model.Conditions;

/// <summary>The baseline with the key of an account in a certain state; a scenario may name another account or action.</summary>
public sealed record AccountUsed(string Account) : Condition;

/// <summary>What only the endpoint's owner can name: the scenario of this requirement, with this account unless it names another.</summary>
public sealed record ScenarioPlayed(string Account) : Condition;

/// <summary>The baseline's timestamp lies this many minutes off the endpoint's clock; negative: in its past.</summary>
public sealed record TimestampShifted(int Minutes) : Condition;

/// <summary>The nonce of an accepted request again, in this other request.</summary>
public sealed record NonceReplayed(NonceReuse In) : Condition;

/// <summary>Many requests of one account at once, more than it may send.</summary>
public sealed record SentInBurst(string Account) : Condition;

/// <summary>One ClientToken in two different requests, one after the other.</summary>
public sealed record TokenReused : Condition;

/// <summary>One ClientToken in two equal requests, the second before the first is answered.</summary>
public sealed record TokenOverlapping : Condition;

/// <summary>The signature is not the one of the request.</summary>
public sealed record SignatureWrong(SignatureFlaw Flaw) : Condition;
