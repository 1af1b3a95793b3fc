using System.Security.Cryptography.X509Certificates;

namespace Conformance.SelfTests.Hostile;

/// <summary>A way in which an endpoint is hostile, and what must become of a run against it.</summary>
internal sealed record Behaviour
{
    /// <summary>Requests a preflight of the modest configuration sends: one unsigned, two controls, one of the other account.</summary>
    public const int Preflight = 4;

    /// <summary>What it does, as the table has it.</summary>
    public required string Text { get; init; }

    public required string Verdict { get; init; }

    public required int Exit { get; init; }

    /// <summary>What the verdict's sentence or the reason of some case must say.</summary>
    public required string Says { get; init; }

    /// <summary>What the door does; null where there is no door.</summary>
    public Manner? Manner { get; init; }

    /// <summary>The door's certificate; null for no TLS.</summary>
    public Func<Certificates, X509Certificate2>? Certificate { get; init; }

    /// <summary>The private authority is given as <c>CaCertificateFile</c>.</summary>
    public bool TrustsAuthority { get; init; } = true;

    /// <summary>Given instead of a door's.</summary>
    public Func<string>? Url { get; init; }

    /// <summary>Short where the run must wait for it, else more than a busy machine needs to answer.</summary>
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Options besides those of all behaviours.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Run by plain <c>dotnet test</c> too.</summary>
    public bool IsSampled { get; init; }

    /// <summary>The longest it may take, in seconds, on a busy machine.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Right until the preflight is over, so that a verdict on the cases is reached.</summary>
    public static Manner Afterwards(Manner manner) => visit => visit.Number <= Preflight ? visit.RelayAsync() : manner(visit);

    /// <summary>The gateway's answer, altered, once the preflight is over.</summary>
    public static Manner Altered(Func<HttpText, HttpText> change) =>
        Afterwards(async visit => await visit.SayAsync(change(await visit.AnswerAsync())));

    public override string ToString() => Text;
}
