using Conformance.Model.Records;
using FluentAssertions;
using NUnit.Framework;

namespace Conformance.SelfTests.ModelTests;

/// <summary>Every case is of exactly one shard, for ever the same one.</summary>
[TestFixture]
internal sealed class ShardTests
{
    private static readonly int[] Counts = [1, 2, 3, 7, 10, 1000];

    // Worked out with another language's SHA-256. A change breaks every team that runs shards of two versions: it must never come.
    [TestCase("MissingParameter.Action/xml-get", 2, 1, 5, 4, 324)]
    [TestCase("RequestId.Unique/xml-get", 1, 1, 2, 3, 673)]
    [TestCase("RequestId.Unique/json-post", 2, 2, 7, 2, 572)]
    [TestCase("InvalidOwner/json-post", 2, 3, 7, 4, 884)]
    [TestCase("UnsupportedHTTPMethod/xml-put", 1, 2, 5, 3, 363)]
    [TestCase("统一/xml-get", 2, 2, 3, 2, 562)]
    [TestCase("", 1, 2, 2, 3, 653)]
    public void Shard_of_a_case_is_what_it_always_was(string id, int of2, int of3, int of7, int of10, int of1000) =>
        Counts.Select(count => Shard.Of(id, count)).Should().Equal(1, of2, of3, of7, of10, of1000);

    [Test]
    public void Every_case_is_in_exactly_one_of_1_to_10_shards_and_no_shard_is_much_larger_than_another([Range(1, 10)] int count)
    {
        var ids = TestHome.Edition.Cases.Select(c => c.Id.ToString()).ToList();

        var parts = Enumerable.Range(1, count).Select(i => new Shard { Index = i, Count = count }).Select(s => ids.Where(s.Holds).ToList()).ToList();

        parts.SelectMany(p => p).Order().Should().Equal(ids.Order());
        parts.Should().OnlyContain(p => p.Count * count > ids.Count / 2 && p.Count * count < ids.Count * 2);
    }
}
