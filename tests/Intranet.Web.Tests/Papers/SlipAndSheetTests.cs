using Intranet.Domain.Calendar;
using Intranet.Web.Papers;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Papers;

/// <summary>The reply slip and the attendance sheet, line by line.</summary>
public sealed class SlipAndSheetTests
{
    [Fact]
    public void Empty_slip_leaves_the_answer_to_write_on()
    {
        var lines = PaperReader.Lines(Samples.Slip.Write(Samples.ArabicDigits));

        lines.Take(8).ShouldBe(
        [
            "แบบตอบรับการเข้าร่วมประชุม",
            "ประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569",
            "วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569 เวลา 09.30 - 12.00 น.",
            "ณ ห้องประชุมผาม่านคำ ชั้น 3 ศาลากลางจังหวัดธาราเวียง",
            "หน่วยงาน|สำนักงานเกษตรจังหวัดธาราเวียง",
            "ชื่อ - สกุล|นางวันดี มีสุข",
            "ตำแหน่ง|เกษตรจังหวัดธาราเวียง",
            "โทรศัพท์|0 5399 0031",
        ]);
        lines.Skip(8).Take(7).ShouldBe(
        [
            "( ) เข้าร่วมประชุมด้วยตนเอง",
            "( ) มอบหมายผู้แทนเข้าร่วมประชุม",
            "ชื่อ - สกุล|",
            "ตำแหน่ง|",
            "โทรศัพท์|",
            "( ) ไม่สามารถเข้าร่วมประชุมได้",
            "เนื่องจาก|",
        ]);
        lines.ShouldContain("โปรดส่งแบบตอบรับภายในวันพุธที่ 8 กรกฎาคม พ.ศ. 2569 ไปยัง");
    }

    [Fact]
    public void Given_answer_is_filled_in()
    {
        var answer = new SlipAnswer(
            ReplyChoice.Delegate, new SlipPerson("นางสาวพิมพ์ใจ แสงทอง", "นักวิชาการเกษตรชำนาญการ", Phone: "0 5399 0032"), On: new DateOnly(2026, 7, 6));
        var lines = PaperReader.Lines((Samples.Slip with { Answer = answer, ReplyBy = null }).Write(Samples.ArabicDigits));

        lines.Where(l => l.StartsWith("( / )", StringComparison.Ordinal)).ShouldBe(["( / ) มอบหมายผู้แทนเข้าร่วมประชุม"]);
        lines.ShouldContain("ชื่อ - สกุล|นางสาวพิมพ์ใจ แสงทอง");
        lines.ShouldContain("โทรศัพท์|0 5399 0032");
        lines.ShouldContain("วันที่ 6 กรกฎาคม 2569");
        lines.ShouldContain("โปรดส่งแบบตอบรับไปยัง");
    }

    [Fact]
    public void Coming_online_is_offered_only_where_there_is_a_link()
    {
        const string online = "( ) เข้าร่วมประชุมผ่านสื่ออิเล็กทรอนิกส์";
        var session = Samples.Session with { Time = Samples.At(new DateOnly(2026, 7, 10), "https://meet.example/1") };

        PaperReader.Lines(Samples.Slip.Write(Samples.ThaiDigits)).ShouldNotContain(online);
        PaperReader.Lines((Samples.Slip with { Session = session }).Write(Samples.ThaiDigits)).ShouldContain(online);
    }

    [Fact]
    public void Attendance_sheet_shows_stand_ins_and_those_who_are_not_members()
    {
        PaperReader.Lines(Samples.Sheet.Write(Samples.ArabicDigits)).Skip(4).ShouldBe(
        [
            "ที่|ชื่อ - สกุล|ตำแหน่ง|หน่วยงาน|ลายมือชื่อ|หมายเหตุ",
            "1|นายสมชาย ใจดี|ผู้ว่าราชการจังหวัดธาราเวียง|จังหวัดธาราเวียง||ประธาน",
            "2|นางสาวพิมพ์ใจ แสงทอง|นักวิเคราะห์นโยบายและแผนชำนาญการ (แทน) เกษตรจังหวัดธาราเวียง|สำนักงานเกษตรจังหวัดธาราเวียง||",
            "ผู้เข้าร่วมประชุม",
            "1|นายก้าน ขวัญเมือง|ผู้ช่วยศาสตราจารย์|มหาวิทยาลัยธาราเวียง||",
        ]);
    }

    [Fact]
    public void Session_of_two_bodies_lists_each_under_its_name()
    {
        var second = new AttendingBody("คณะกรรมการ ก.พ.ร. จังหวัด", [new Attendance("นางวันดี มีสุข", "เกษตรจังหวัดธาราเวียง", "สำนักงานเกษตรจังหวัดธาราเวียง")]);
        var sheet = Samples.Sheet with { Bodies = [.. Samples.Sheet.Bodies, second], Others = [] };
        var groups = PaperReader.Parsed(sheet.Write(Samples.ArabicDigits)).QuerySelectorAll(".paper-group").Select(g => g.TextContent);

        groups.ShouldBe(["คณะทำงานขับเคลื่อนแผนจังหวัด", "คณะกรรมการ ก.พ.ร. จังหวัด"]);
    }

    [Fact]
    public void Empty_rows_wait_for_people_nobody_expected()
    {
        PaperReader.Lines((Samples.Sheet with { EmptyRows = 2 }).Write(Samples.ThaiDigits)).TakeLast(2).ShouldBe(["๒|||||", "๓|||||"]);
    }

    [Fact]
    public void Who_was_checked_in_without_signing_shows_when()
    {
        var arrived = new Attendance("นางวันดี มีสุข", "เกษตรจังหวัดธาราเวียง", "", ArrivedAt: Bangkok.Instant(new DateOnly(2026, 7, 10), new TimeOnly(9, 25)));
        var lines = PaperReader.Lines((Samples.Sheet with { Others = [arrived] }).Write(Samples.ArabicDigits));

        lines[^1].ShouldBe("1|นางวันดี มีสุข|เกษตรจังหวัดธาราเวียง||09.25 น.|");
    }
}
