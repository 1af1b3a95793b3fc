using Conformance.Model.Evidence;
using Conformance.Probe.Settings;

namespace Conformance.Probe.Exchanges;

/// <summary>How much a run takes in altogether: its reports hold all answers in memory.</summary>
internal sealed class AnswerAllowance(EndpointSettings endpoint)
{
    private const long MostAnswers = 32;
    private const int LeastResponseBytes = 1024 * 1024;
    private readonly long limit = MostAnswers * Math.Max(endpoint.MaxResponseBytes, LeastResponseBytes);
    private long received;

    /// <returns>Why this answer is not kept; null when it is.</returns>
    public NetworkFault? Excess(HttpResponseMessage message, byte[] body)
    {
        var headers = message.Headers.NonValidated.Concat(message.Content.Headers.NonValidated).Sum(h => h.Key.Length + h.Value.Sum(v => v.Length));
        return Interlocked.Add(ref received, body.Length + headers) > limit ? NetworkFaults.TooLargeTogether(limit) : null;
    }
}
