using Intranet.Web.Papers;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Papers;

/// <summary>The invitation letter, its postponement and its cancellation, line by line.</summary>
public sealed class LetterTests
{
    private const string When = "วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569 เวลา 09.30 - 12.00 น.";
    private const string Place = "ห้องประชุมผาม่านคำ ชั้น 3 ศาลากลางจังหวัดธาราเวียง";

    [Fact]
    public void Invitation_has_the_parts_of_an_external_letter_in_their_order()
    {
        PaperReader.Lines(Samples.Invitation.Write(Samples.ArabicDigits)).ShouldBe(
        [
            "ตราครุฑ",
            "ที่ ธว 0017.2/ว 1234",
            "จังหวัดธาราเวียง",
            "ศาลากลางจังหวัดธาราเวียง",
            "ถนนเลียบน้ำ ธว 99000",
            "1 กรกฎาคม 2569",
            "เรื่อง|ขอเชิญประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569",
            "เรียน|เกษตรจังหวัดธาราเวียง",
            "สิ่งที่ส่งมาด้วย|1. ระเบียบวาระการประชุม จำนวน 1 ฉบับ|2. แบบตอบรับการเข้าร่วมประชุม จำนวน 1 ฉบับ",
            $"ด้วยจังหวัดธาราเวียงกำหนดจัดประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569 ใน{When} ณ {Place} เพื่อติดตามผลการดำเนินงานตามแผนปฏิบัติราชการ",
            "ในการนี้ จังหวัดธาราเวียงขอเรียนเชิญท่านเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย",
            "อนึ่ง ขอความกรุณาส่งแบบตอบรับการเข้าร่วมประชุมภายในวันพุธที่ 8 กรกฎาคม พ.ศ. 2569",
            "จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามกำหนดดังกล่าว",
            "ขอแสดงความนับถือ",
            "(นายสมชาย ใจดี)",
            "ผู้ว่าราชการจังหวัดธาราเวียง",
            "สำนักงานจังหวัด กลุ่มงานยุทธศาสตร์และข้อมูล",
            "โทร. 0 5399 0017",
            "ไปรษณีย์อิเล็กทรอนิกส์ plan4@tharawiang.example",
        ]);
    }

    [Fact]
    public void Digits_are_thai_but_those_of_links_and_addresses()
    {
        var online = Samples.Session with { Time = Samples.At(new DateOnly(2026, 7, 10), "https://meet.example/j/987?pwd=1") };
        var lines = PaperReader.Lines((Samples.Invitation with { Session = online }).Write(Samples.ThaiDigits));

        lines.ShouldContain("ที่ ธว ๐๐๑๗.๒/ว ๑๒๓๔");
        lines.ShouldContain("๑ กรกฎาคม ๒๕๖๙");
        lines.ShouldContain("โทร. ๐ ๕๓๙๙ ๐๐๑๗");
        lines.ShouldContain("ไปรษณีย์อิเล็กทรอนิกส์ plan4@tharawiang.example");
        lines.ShouldContain("ทั้งนี้ ท่านสามารถเข้าร่วมประชุมผ่านสื่ออิเล็กทรอนิกส์ได้ที่ https://meet.example/j/987?pwd=1");
        string.Concat(lines.Where(l => !l.Contains('@', StringComparison.Ordinal) && !l.Contains("https", StringComparison.Ordinal))).ShouldNotContain(c => char.IsAsciiDigit(c));
    }

    [Theory]
    [InlineData("สถานการณ์ PM2.5 ครั้งที่ 3", "สถานการณ์ PM2.5 ครั้งที่ ๓")]
    [InlineData("COVID-19 และ 4G ปี 2569", "COVID-19 และ 4G ปี ๒๕๖๙")]
    [InlineData("ห้อง 2 (A4) ชั้น 3", "ห้อง ๒ (A4) ชั้น ๓")]
    [InlineData("ที่ ธว 0017.2/ว 1234", "ที่ ธว ๐๐๑๗.๒/ว ๑๒๓๔")]
    public void Digits_of_a_word_in_latin_letters_stay(string text, string written)
    {
        PaperReader.Lines((Samples.Invitation with { Session = Samples.Session with { Title = text, Number = null } }).Write(Samples.ThaiDigits))
            .ShouldContain($"เรื่อง|ขอเชิญประชุม{written}");
    }

    [Fact]
    public void Papers_are_written_in_thai_digits_unless_the_province_says_otherwise()
    {
        new PaperOptions().ThaiDigits.ShouldBeTrue();
    }

    [Fact]
    public void Letter_says_only_what_there_is_to_say()
    {
        var bare = new InvitationLetter(
            Samples.Frame with { Number = null, Date = null, Enclosures = [], Office = Samples.Office with { Phone = null, Email = null } },
            Samples.Session, ReplyBy: null);
        var lines = PaperReader.Lines(bare.Write(Samples.ArabicDigits));

        lines[1].ShouldMatch(@"^ที่ \.+$");
        lines[5].ShouldMatch(@"^\.+$");
        lines.ShouldContain("ในการนี้ จังหวัดธาราเวียงขอเรียนเชิญท่านเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว");
        lines[^1].ShouldBe(Samples.Office.Division);
        lines.ShouldNotContain(l => l.Contains("สื่ออิเล็กทรอนิกส์") || l.Contains("แบบตอบรับ") || l.Contains("สิ่งที่ส่งมาด้วย") || l.Contains("อ้างถึง"));
    }

    [Theory]
    [InlineData(SigningPower.Acting, "รักษาราชการแทนผู้ว่าราชการจังหวัดธาราเวียง")]
    [InlineData(SigningPower.Delegated, "ปฏิบัติราชการแทนผู้ว่าราชการจังหวัดธาราเวียง")]
    public void Who_signs_for_another_post_says_so_under_the_own_position(SigningPower power, string forWhom)
    {
        var frame = Samples.Frame with
        {
            Signatory = new Signatory("นายวิชัย รักดี", "รองผู้ว่าราชการจังหวัดธาราเวียง", new SignsFor("ผู้ว่าราชการจังหวัดธาราเวียง", power)),
        };
        var signature = PaperReader.Parsed((Samples.Invitation with { Frame = frame }).Write(Samples.ThaiDigits)).QuerySelector(".paper-signature")!;

        signature.Children.Select(c => c.TextContent).ShouldBe(["ขอแสดงความนับถือ", "(นายวิชัย รักดี)", "รองผู้ว่าราชการจังหวัดธาราเวียง", forWhom]);
    }

    [Fact]
    public void Postponement_refers_to_the_letter_that_invited_and_takes_its_place()
    {
        var letter = new PostponementLetter(Samples.LaterFrame, Samples.Session, Samples.Invited, Samples.At(new DateOnly(2026, 7, 17)), "ประธานติดราชการสำคัญ");

        PaperReader.Lines(letter.Write(Samples.ArabicDigits)).Skip(5).Take(9).ShouldBe(
        [
            "7 กรกฎาคม 2569",
            "เรื่อง|ขอเลื่อนการประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569",
            "เรียน|เกษตรจังหวัดธาราเวียง",
            "อ้างถึง|หนังสือจังหวัดธาราเวียง ที่ ธว 0017.2/ว 1234 ลงวันที่ 1 กรกฎาคม 2569",
            $"ตามหนังสือที่อ้างถึง จังหวัดธาราเวียงได้เชิญท่านเข้าร่วมประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569 ใน{When} ณ {Place} ความแจ้งแล้ว นั้น",
            $"จังหวัดธาราเวียงขอเรียนว่า เนื่องจากประธานติดราชการสำคัญ จึงขอเลื่อนการประชุมดังกล่าวเป็นวันศุกร์ที่ 17 กรกฎาคม พ.ศ. 2569 เวลา 09.30 - 12.00 น. ณ {Place}",
            "ทั้งนี้ ให้ถือกำหนดการประชุมตามหนังสือฉบับนี้แทนหนังสือที่อ้างถึง",
            "จึงเรียนมาเพื่อโปรดทราบ และเข้าร่วมประชุมตามกำหนดดังกล่าว",
            "ขอแสดงความนับถือ",
        ]);
    }

    [Fact]
    public void Postponement_without_a_new_time_promises_to_announce_it()
    {
        var letter = new PostponementLetter(Samples.LaterFrame, Samples.Session, Samples.Invited with { Number = null }, NewTime: null, "น้ำท่วม");
        var lines = PaperReader.Lines(letter.Write(Samples.ArabicDigits));

        lines.ShouldContain("อ้างถึง|หนังสือจังหวัดธาราเวียง ลงวันที่ 1 กรกฎาคม 2569");
        lines.ShouldContain("จังหวัดธาราเวียงขอเรียนว่า เนื่องจากน้ำท่วม จึงขอเลื่อนการประชุมดังกล่าวออกไปก่อน และจะแจ้งกำหนดการประชุมให้ทราบต่อไป");
        lines.ShouldContain("จึงเรียนมาเพื่อโปรดทราบ");
    }

    [Fact]
    public void Cancellation_refers_to_the_letter_that_invited_and_says_why()
    {
        var lines = PaperReader.Lines(new CancellationLetter(Samples.LaterFrame, Samples.Session, Samples.Invited, "ไม่มีเรื่องพิจารณา").Write(Samples.ArabicDigits));

        lines.ShouldContain("เรื่อง|แจ้งยกเลิกการประชุมคณะทำงานขับเคลื่อนแผนจังหวัด ครั้งที่ 3/2569");
        lines.ShouldContain("อ้างถึง|หนังสือจังหวัดธาราเวียง ที่ ธว 0017.2/ว 1234 ลงวันที่ 1 กรกฎาคม 2569");
        lines.ShouldContain("จังหวัดธาราเวียงขอเรียนว่า เนื่องจากไม่มีเรื่องพิจารณา จึงขอยกเลิกการประชุมดังกล่าว");
        lines.ShouldContain("จึงเรียนมาเพื่อโปรดทราบ");
    }

    [Theory]
    [InlineData("การประชุมคณะทำงาน ก", "1/2569", "คณะทำงาน ก ครั้งที่ 1/2569")]
    [InlineData("ประชุมคณะทำงาน ก ครั้งที่ 1/2569", "1/2569", "คณะทำงาน ก ครั้งที่ 1/2569")]
    [InlineData("คณะทำงาน ก", null, "คณะทำงาน ก")]
    public void Meeting_is_named_once_and_so_is_its_number(string title, string? number, string name)
    {
        new MeetingSession(title, number, Samples.Time).Name.ShouldBe(name);
    }

    [Fact]
    public void Meeting_of_several_days_says_from_when_to_when()
    {
        var time = Samples.Time with { EndsAt = Samples.Time.EndsAt.AddDays(1) };

        time.InWords.Replace('\u00a0', ' ').ShouldBe("วันศุกร์ที่ 10 กรกฎาคม พ.ศ. 2569 เวลา 09.30 น. ถึงวันเสาร์ที่ 11 กรกฎาคม พ.ศ. 2569 เวลา 12.00 น.");
    }
}
