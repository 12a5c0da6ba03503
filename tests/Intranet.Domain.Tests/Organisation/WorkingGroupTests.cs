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
    public void Body_has_one_chair_at_a_time()
    {
        var group = New(new Seat(MemberRole.Chair, PersonId: null, PostId: 7, To: s_start.AddDays(9)));

        Should.Throw<RuleBroken>(() => group.AddSeat(new Seat(MemberRole.Chair, PersonId: 8, PostId: null))).Code.ShouldBe("organisation.chaired-already");
        group.AddSeat(new Seat(MemberRole.ViceChair, PersonId: 8, PostId: null, To: s_start.AddDays(9)));
        group.AddSeat(new Seat(MemberRole.Chair, PersonId: 8, PostId: null, From: s_start.AddDays(10)));

        group.Members.Count.ShouldBe(3);
    }

    [Fact]
    public void Body_is_not_formed_with_two_chairs_or_with_somebody_twice()
    {
        Should.Throw<RuleBroken>(() => New(new Seat(MemberRole.Chair, PersonId: 7, PostId: null), new Seat(MemberRole.Chair, PersonId: 8, PostId: null)))
            .Code.ShouldBe("organisation.chaired-already");
        Should.Throw<RuleBroken>(() => New(new Seat(MemberRole.Chair, PersonId: 7, PostId: null), new Seat(MemberRole.Member, PersonId: 7, PostId: null)))
            .Code.ShouldBe("organisation.seated-already");
    }

    [Theory]
    [InlineData("คณะกรรมการอำนวยการศูนย์ดำรงธรรม", BodyKind.Committee)]
    [InlineData("คณะอนุกรรมการขับเคลื่อนงาน", BodyKind.Subcommittee)]
    [InlineData("คณะกรมการจังหวัดธาราเวียง", BodyKind.ProvincialBoard)]
    [InlineData("คณะทำงานป้องกันไฟป่า", BodyKind.WorkingGroup)]
    [InlineData("ที่ประชุมหัวหน้าส่วนราชการ", BodyKind.Other)]
    public void Kind_of_a_body_is_the_word_its_name_begins_with(string name, BodyKind kind) => BodyKinds.Of(name).ShouldBe(kind);

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
