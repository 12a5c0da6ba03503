using Intranet.Domain.Calendar;
using Intranet.Web.Papers;

namespace Intranet.Web.Tests.Papers;

/// <summary>One meeting of a fictional province, and what is written about it.</summary>
internal static class Samples
{
    public static readonly PaperOptions ThaiDigits = new();
    public static readonly PaperOptions ArabicDigits = new() { ThaiDigits = false };

    public static readonly IssuingOffice Office = new(
        "จังหวัดธาราเวียง", ["ศาลากลางจังหวัดธาราเวียง", "ถนนเลียบน้ำ ธว 99000"], "สำนักงานจังหวัด กลุ่มงานยุทธศาสตร์และข้อมูล", "0 5399 0017", "plan4@tharawiang.example");

    public static readonly Signatory Governor = new("นายสมชาย ใจดี", "ผู้ว่าราชการจังหวัดธาราเวียง");

    public static readonly LetterFrame Frame = new(
        Office, "ธว 0017.2/ว 1234", new DateOnly(2026, 7, 1), "เกษตรจังหวัดธาราเวียง", Governor)
    {
        Enclosures = [new Enclosure("ระเบียบวาระการประชุม"), new Enclosure("แบบตอบรับการเข้าร่วมประชุม")],
    };

    public static readonly MeetingTime Time = At(new DateOnly(2026, 7, 10));

    public static readonly MeetingSession Session = new("การประชุมคณะทำงานขับเคลื่อนแผนจังหวัด", "3/2569", Time);

    public static readonly EarlierLetter Invited = new("จังหวัดธาราเวียง", "ธว 0017.2/ว 1234", new DateOnly(2026, 7, 1));

    public static readonly LetterFrame LaterFrame = Frame with { Number = "ธว 0017.2/ว 1300", Date = new DateOnly(2026, 7, 7), Enclosures = [] };

    public static InvitationLetter Invitation { get; } = new(Frame, Session, new DateOnly(2026, 7, 8), "ติดตามผลการดำเนินงานตามแผนปฏิบัติราชการ");

    public static ComplaintReceipt Receipt { get; } = new(
        "สำนักงานจังหวัด", "ดธ.ธว 0012/2569", "K7PWM3XQ9T", new DateTimeOffset(2026, 7, 10, 9, 20, 0, TimeSpan.FromHours(7)),
        "สายด่วน 1567", new ReceiptSubject("ร้องเรียน/ร้องทุกข์", "สาธารณูปโภคและโครงสร้างพื้นฐาน", "ไฟถนนดับช่วงทางโค้ง"), new DayCount(15), "นายสมชาย ใจดี", "https://intranet.example/complaints?q=K7PWM3XQ9T");

    public static ReminderPaper Reminder { get; } =
        new(LaterFrame, Level: 1, "ดธ.ธว 0012/2569", "ไฟถนนดับช่วงทางโค้ง", Invited, new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 22));

    public static ReferralPaper Referral { get; } = new(
        LaterFrame, "ดธ.ธว 0012/2569", IsLead: true, new ReferralContent("ไฟถนนดับช่วงทางโค้ง", "ไฟถนนดับมาสามคืน\nขอให้ตรวจสอบ"), new DateOnly(2026, 8, 1));

    public static InquiryOrderPaper InquiryOrder { get; } = new(
        "ธาราเวียง", "311/2569", new DateOnly(2026, 7, 1), "ดธ.ธว 0012/2569",
        [new AppointedMember("นายสมชาย ใจดี", "รองผู้ว่าราชการจังหวัดธาราเวียง", "ประธานกรรมการ"), new AppointedMember("นางวันดี มีสุข", "นิติกร", "กรรมการและเลขานุการ")],
        "มีการเรียกรับเงินหรือไม่\nผู้ใดเกี่ยวข้อง", new DateOnly(2026, 7, 31));

    public static InquiryChangePaper InquiryChange { get; } = new(
        "ธาราเวียง", "402/2569", new DateOnly(2026, 7, 8), "311/2569", new DateOnly(2026, 7, 1), "เนื่องจากกรรมการเดิมย้ายไปรับราชการที่อื่น",
        [new ReplacedMember("นางวันดี มีสุข", "นิติกร", "กรรมการและเลขานุการ", After: null), new ReplacedMember("นายก้าน ขวัญเมือง", "ปลัดอำเภอ", Before: null, "กรรมการและเลขานุการ")]);

    public static ReplySlip Slip { get; } = new(
        Session, new DateOnly(2026, 7, 8), new SlipPerson("นางวันดี มีสุข", "เกษตรจังหวัดธาราเวียง", "สำนักงานเกษตรจังหวัดธาราเวียง", "0 5399 0031"), Office);

    public static AttendanceSheet Sheet { get; } = new(
        Session,
        [
            new AttendingBody("คณะทำงานขับเคลื่อนแผนจังหวัด",
            [
                new Attendance("นายสมชาย ใจดี", "ผู้ว่าราชการจังหวัดธาราเวียง", "จังหวัดธาราเวียง", Note: "ประธาน"),
                new Attendance("นางสาวพิมพ์ใจ แสงทอง", "นักวิเคราะห์นโยบายและแผนชำนาญการ", "สำนักงานเกษตรจังหวัดธาราเวียง", InsteadOf: "เกษตรจังหวัดธาราเวียง"),
            ]),
        ],
        [new Attendance("นายก้าน ขวัญเมือง", "ผู้ช่วยศาสตราจารย์", "มหาวิทยาลัยธาราเวียง")]);

    public static MeetingTime At(DateOnly day, string? link = null) =>
        new(Bangkok.Instant(day, new TimeOnly(9, 30)), Bangkok.Instant(day, new TimeOnly(12, 0)), "ห้องประชุมผาม่านคำ ชั้น 3 ศาลากลางจังหวัดธาราเวียง", link);
}
