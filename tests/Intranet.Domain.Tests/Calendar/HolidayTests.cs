using Intranet.Domain.Calendar;
using Shouldly;
using Xunit;

namespace Intranet.Domain.Tests.Calendar;

public class HolidayTests
{
    [Fact]
    public void Holiday_keeps_what_was_announced()
    {
        var holiday = new Holiday(
            new DateOnly(2026, 1, 2), "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", "Special holiday", HolidayKind.Special, "มติคณะรัฐมนตรี");

        holiday.Date.ShouldBe(new DateOnly(2026, 1, 2));
        holiday.NameTh.ShouldBe("วันหยุดราชการเพิ่มเป็นกรณีพิเศษ");
        holiday.NameEn.ShouldBe("Special holiday");
        holiday.Kind.ShouldBe(HolidayKind.Special);
        holiday.Source.ShouldBe("มติคณะรัฐมนตรี");
    }
}
