using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Organisation;

public sealed class AgencyTests
{
    private static readonly DateOnly s_today = new(2026, 7, 10);

    [Fact]
    public void Renamed_agency_keeps_its_old_name_until_the_day_before()
    {
        var agency = New("กลุ่มงานข้อมูล");

        agency.Rename("กลุ่มงานยุทธศาสตร์", "Strategy", "ยุทธ", new DateOnly(2026, 1, 1), s_today);

        agency.NameTh.ShouldBe("กลุ่มงานยุทธศาสตร์");
        agency.Names.Select(n => (n.NameTh, n.From, n.To)).ShouldBe(
        [
            ("กลุ่มงานข้อมูล", null, new DateOnly(2025, 12, 31)),
            ("กลุ่มงานยุทธศาสตร์", new DateOnly(2026, 1, 1), null),
        ]);
    }

    [Fact]
    public void Agency_is_found_under_its_former_names()
    {
        var agency = New("กลุ่มงานข้อมูล");

        agency.Rename("กลุ่มงานยุทธศาสตร์", "Strategy", "ยุทธ", new DateOnly(2026, 1, 1), s_today);
        agency.NoteFormerName("กลุ่มงานสารสนเทศ", "Information", null, new DateOnly(2020, 9, 30), s_today);

        agency.SearchText.ShouldContain(ThaiText.Canonical("กลุ่มงานข้อมูล"));
        agency.SearchText.ShouldContain(ThaiText.Canonical("กลุ่มงานสารสนเทศ"));
        agency.NameTh.ShouldBe("กลุ่มงานยุทธศาสตร์");
    }

    [Fact]
    public void Name_cannot_begin_in_the_future_or_before_the_present_one()
    {
        var agency = New("กลุ่มงานข้อมูล");
        agency.Rename("กลุ่มงานยุทธศาสตร์", "Strategy", "ยุทธ", new DateOnly(2026, 1, 1), s_today);

        Should.Throw<RuleBroken>(() => agency.Rename("ก", "A", "ก", s_today.AddDays(1), s_today)).Code.ShouldBe("organisation.renamed-in-the-future");
        Should.Throw<RuleBroken>(() => agency.Rename("ก", "A", "ก", new DateOnly(2026, 1, 1), s_today)).Code.ShouldBe("organisation.renamed-before-present-name");
        Should.Throw<RuleBroken>(() => agency.NoteFormerName("ก", "A", null, s_today, s_today)).Code.ShouldBe("organisation.former-name-not-past");
    }

    [Fact]
    public void Corrected_name_leaves_no_former_name()
    {
        var agency = New("กลุ่มงานข้อมูน");

        agency.Revise(agency.Facts with { NameTh = "กลุ่มงานข้อมูล" });

        agency.Names.ShouldHaveSingleItem().NameTh.ShouldBe("กลุ่มงานข้อมูล");
    }

    [Theory]
    [InlineData(3, 1, true)]
    [InlineData(3, 3, true)]
    [InlineData(1, 3, false)]
    [InlineData(5, 1, false)]
    public void Place_in_the_tree_is_known_even_where_there_is_a_loop(long agency, long other, bool isWithin)
    {
        var parents = new Dictionary<long, long?> { [1] = null, [2] = 1, [3] = 2, [4] = 5, [5] = 4 };

        AgencyRegister.IsWithin(parents, agency, other).ShouldBe(isWithin);
    }

    private static Agency New(string nameTh) =>
        new(new AgencyFacts("PO-STR", nameTh, "Group", "กลุ่ม", AgencyKind.Provincial, MinistryTh: null, DocumentCode: null, Precedence: 1));
}
