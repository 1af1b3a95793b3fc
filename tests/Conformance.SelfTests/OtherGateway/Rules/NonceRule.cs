using System.Collections.Concurrent;
using Conformance.SelfTests.OtherGateway.Entrance;
using Conformance.SelfTests.OtherGateway.Faults;

namespace Conformance.SelfTests.OtherGateway.Rules;

/// <summary>Remembers each nonce of each key.</summary>
internal sealed class NonceRule(FaultSet faults)
{
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);

    public bool IsFresh(Call call) => faults.Has("nonce-unchecked") || used.TryAdd(Key(call), true);

    private string Key(Call call)
    {
        var key = $"{call["AccessKeyId"]}\n{call["SignatureNonce"]}";
        return faults switch
        {
            _ when faults.Has("nonce-by-method") => $"{key}\n{call.Method}",
            _ when faults.Has("nonce-by-format") => $"{key}\n{call["Format"]}",
            _ when faults.Has("nonce-by-parameters") => $"{key}\n{call["Limit"]}\n{call["Title"]}\n{call["Offset"]}",
            _ => key,
        };
    }
}
