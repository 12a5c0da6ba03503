using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Organisation;

public sealed class WorkingGroupTests
{
    private static readonly DateOnly s_start = new(2026, 1, 1);

    [Fact]
    public void Nobody_has_two_seats_at_one_time()
    {
        var group = New(new Seat(MemberRole.Chair, PersonId: null, PostId: 7));

        Should.Throw<RuleBroken>(() => group.AddSeat(new Seat(MemberRole.Member, PersonId: null, PostId: 7))).Code.ShouldBe("organisation.seated-already");
        group.AddSeat(new Seat(MemberRole.Member, PersonId: 7, PostId: null));

        group.Members.Select(m => m.Order).ShouldBe([1, 2]);
    }

    [Fact]
    public void Seat_can_be_given_again_after_it_ended()
    {
        var group = New(new Seat(MemberRole.Member, PersonId: 7, PostId: null, From: s_start));

        group.EndSeat(0, s_start.AddDays(9));
        group.AddSeat(new Seat(MemberRole.Chair, PersonId: 7, PostId: null, From: s_start.AddDays(10)));

        group.Members[0].To.ShouldBe(s_start.AddDays(9));
        Should.Throw<RuleBroken>(() => group.EndSeat(0, s_start.AddDays(-1))).Code.ShouldBe("organisation.seat-ends-before-start");
        Should.Throw<RuleBroken>(() => group.EndSeat(0, s_start.AddDays(20))).Code.ShouldBe("organisation.seat-ended");
    }

    private static WorkingGroup New(params Seat[] seats) => new(new BodyFacts("G", "คณะทำงาน", "Group", SecretariatAgencyId: 1), seats);
}
