using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Organisation;

public sealed class PostTests
{
    private static readonly DateOnly s_start = new(2026, 1, 1);

    [Fact]
    public void Post_has_one_substantive_holder_at_a_time_and_somebody_may_act_meanwhile()
    {
        var post = new Post(1, "หัวหน้า", "Head", isHead: true);
        post.Appoint(1, HoldingKind.Substantive, s_start, null, null);

        Should.Throw<RuleBroken>(() => post.Appoint(2, HoldingKind.Substantive, s_start.AddDays(30), null, null)).Code.ShouldBe("organisation.post-held");
        post.Appoint(2, HoldingKind.Acting, s_start.AddDays(30), s_start.AddDays(40), "คำสั่งที่ 1/2569");

        post.Holdings.Count.ShouldBe(2);
    }

    [Fact]
    public void Ended_holding_makes_room_for_the_next()
    {
        var post = new Post(1, "หัวหน้า", "Head", isHead: true);
        post.Appoint(1, HoldingKind.Substantive, s_start, null, null);

        post.EndHolding(post.Holdings[0].Id, s_start.AddDays(9));
        post.Appoint(2, HoldingKind.Substantive, s_start.AddDays(10), null, null);

        post.Holdings[0].To.ShouldBe(s_start.AddDays(9));
    }

    [Fact]
    public void Last_day_is_not_before_the_first_and_moves_only_earlier()
    {
        var post = new Post(1, "หัวหน้า", "Head", isHead: true);
        post.Appoint(1, HoldingKind.Substantive, s_start, s_start.AddDays(20), null);
        var holding = post.Holdings[0].Id;

        Should.Throw<RuleBroken>(() => post.EndHolding(holding, s_start.AddDays(-1))).Code.ShouldBe("organisation.holding-ends-before-start");
        Should.Throw<RuleBroken>(() => post.EndHolding(holding, s_start.AddDays(21))).Code.ShouldBe("organisation.holding-ended");
        post.EndHolding(holding, s_start.AddDays(10));
        Should.Throw<RecordNotFound>(() => post.EndHolding(999, s_start));
    }
}
