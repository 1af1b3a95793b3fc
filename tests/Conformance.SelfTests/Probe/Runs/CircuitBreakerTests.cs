using Conformance.Model.Evidence;
using Conformance.Model.Specification;
using Conformance.Probe.Runs;
using Conformance.SelfTests.Samples;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ProbeTests.Runs;

/// <summary>The breaker counts faults in a row, opens once, and stays open.</summary>
[TestFixture]
internal sealed class CircuitBreakerTests
{
    private static readonly Exchange Fault = SampleExchange.Broken(AnswerFormat.Xml);
    private static readonly Exchange Answer = SampleExchange.Xml(500, "");

    [TestCase("fff", 3, true)]
    [TestCase("ff", 3, false)]
    [TestCase("ffaff", 3, false)]
    [TestCase("ffafff", 3, true)]
    [TestCase("fffaaa", 3, true)]
    [TestCase("f", 1, true)]
    [TestCase("ffffffffffffffffffffffffffff", 0, false)]
    public void Opens_after_so_many_faults_in_a_row(string came, int limit, bool isOpen)
    {
        var breaker = new CircuitBreaker(limit);

        foreach (var one in came)
        {
            breaker.Note(one == 'f' ? Fault : Answer);
        }

        (breaker.Opened is not null).Should().Be(isOpen);
    }

    [Test]
    public void Says_the_fault_that_opened_it()
    {
        var breaker = new CircuitBreaker(2);

        breaker.Note(Fault);
        breaker.Note(Fault with { Fault = Fault.Fault! with { Detail = "the last" } });
        breaker.Note(Fault with { Fault = Fault.Fault! with { Detail = "later" } });

        breaker.Opened.Should().Be("the circuit breaker opened after 2 network faults in a row (Run:MaxConsecutiveFaults), the last one: the last");
    }

    [Test]
    public void Open_it_lets_nothing_pass_and_nothing_is_counted()
    {
        using var gate = new RequestGate(SampleSettings.Run with { MaxConsecutiveFaults = 1 }, new ManualClock());
        gate.TryPass().Should().BeTrue();

        gate.Breaker.Note(Fault);

        gate.TryPass().Should().BeFalse();
        gate.TryPass().Should().BeFalse();
        gate.Sent.Should().Be(1);
    }
}
