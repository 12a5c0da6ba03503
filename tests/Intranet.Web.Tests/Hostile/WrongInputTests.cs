using System.Net;
using AngleSharp.Html.Dom;
using Intranet.Testing.Pages;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Hostile;

/// <summary>
/// Wrong inputs, each typed into the real form by somebody who may use it: each gets its message in Thai beside the field or
/// above the form, keeps what was typed, and changes nothing.
/// </summary>
public sealed class WrongInputTests(WrongInputApp app) : IClassFixture<WrongInputApp>
{
    // Today is 10 July 2569. Every line of a form starts from values that would be accepted.
    private const string NewMeeting =
        "Input.WorkingGroupId={group}; Input.Title=ประชุมทดสอบ; Input.Date=21/8/2569; Input.StartsAt=10.00; Input.EndsAt=12.00; Input.Place=ห้องประชุม ๑; Input.ReplyBy=14/8/2569";

    private const string Postpone =
        "Input.Date=21/8/2569; Input.StartsAt=10.00; Input.EndsAt=12.00; Input.Place=ห้องประชุม ๑; Input.ReplyBy=14/8/2569; Input.Reason=ประธานติดราชการ";

    private const string Appoint = "Input.PersonId={officer}; Input.Kind=Acting; Input.From=1/8/2569; Input.OrderNumber=คำสั่งที่ 5/2569";

    /// <summary>who | page | button | what is typed over the good values | what is said</summary>
    public static TheoryData<string> Lines =>
    [
        // A meeting: texts.
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.WorkingGroupId= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.WorkingGroupId=abc | ไม่เข้าใจข้อมูลที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.SecondGroupId={{group}} | กรุณาเลือกคณะที่สองให้ต่างจากคณะแรก",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Title= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Title=   | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Title={{long}} | ข้อความยาวเกินไป",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Place= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Place={{long}} | ข้อความยาวเกินไป",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.LetterNumber={{long}} | ข้อความยาวเกินไป",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.OnlineLink=http://example.go.th | กรุณาระบุลิงก์ที่ขึ้นต้นด้วย https://",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.OnlineLink=javascript:alert(1) | กรุณาระบุลิงก์ที่ขึ้นต้นด้วย https://",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=0 | กรุณาระบุครั้งที่เป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=-3 | กรุณาระบุครั้งที่เป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=99999 | กรุณาระบุครั้งที่เป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=๙๙๙๙๙ | กรุณาระบุครั้งที่เป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=99999999999 | ต้องเป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Number=สาม | ต้องเป็นตัวเลข",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Kind=Party | ไม่เข้าใจข้อมูลที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Kind=77 | ไม่เข้าใจข้อมูลที่ระบุ",

        // A meeting: days and hours.
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=31/2/2569 | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=๓๑/๑๓/๒๕๖๙ | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=21/8/3112 | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=21/8/1483 | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=พรุ่งนี้ | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=29 ก.พ. 2569 | ไม่เข้าใจวันที่ที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=1/7/2569; Input.ReplyBy=30/6/2569 | เวลาเริ่มประชุมผ่านไปแล้ว",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.Date=๑/๗/๖๙; Input.ReplyBy=๓๐/๖/๖๙ | เวลาเริ่มประชุมผ่านไปแล้ว",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.StartsAt= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.StartsAt=25.00 | ไม่เข้าใจเวลาที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.StartsAt=๑๐.๖๑ | ไม่เข้าใจเวลาที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.EndsAt=สิบโมง | ไม่เข้าใจเวลาที่ระบุ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.EndsAt=09.00 | กรุณาระบุเวลาเลิกประชุมหลังเวลาเริ่มประชุม",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.EndsAt=๑๐.๐๐ | กรุณาระบุเวลาเลิกประชุมหลังเวลาเริ่มประชุม",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.ReplyBy= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.ReplyBy=21/8/2569 | กรุณาระบุวันที่ตอบกลับก่อนวันประชุม",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.ReplyBy=๒๕ ส.ค. ๒๕๖๙ | กรุณาระบุวันที่ตอบกลับก่อนวันประชุม",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.ReplyBy=14/8/69x | ไม่เข้าใจวันที่ที่ระบุ",

        // A draft that is changed.
        "secretary | /meetings/{draft}/edit | บันทึกร่าง | Input.Title= | กรุณาระบุข้อมูลนี้",
        "secretary | /meetings/{draft}/edit | บันทึกร่าง | Revision=0 | มีผู้แก้ไขข้อมูลนี้ก่อนแล้ว",
        "secretary | /meetings/{draft}/edit | บันทึกร่าง | Revision=ใหม่ | ต้องเป็นตัวเลข",

        // Postponed and called off.
        $"secretary | /meetings/{{meeting}}/postpone | เลื่อนและแจ้ง | {Postpone}; Input.Reason= | กรุณาระบุข้อมูลนี้",
        $"secretary | /meetings/{{meeting}}/postpone | เลื่อนและแจ้ง | {Postpone}; Input.Reason={{long}} | ข้อความยาวเกินไป",
        $"secretary | /meetings/{{meeting}}/postpone | เลื่อนและแจ้ง | {Postpone}; Input.Date=1/7/2569; Input.ReplyBy=30/6/2569 | เวลาเริ่มประชุมผ่านไปแล้ว",
        $"secretary | /meetings/{{meeting}}/postpone | เลื่อนและแจ้ง | {Postpone}; Input.ReplyBy=9/7/2569 | กำหนดวันตอบกลับผ่านไปแล้ว",
        $"secretary | /meetings/{{meeting}}/postpone | เลื่อนและแจ้ง | {Postpone}; Revision=0 | มีผู้แก้ไขข้อมูลนี้ก่อนแล้ว",
        "secretary | /meetings/{meeting}/cancel | ยกเลิกและแจ้ง | Input.Reason= | กรุณาระบุข้อมูลนี้",
        "secretary | /meetings/{meeting}/cancel | ยกเลิกและแจ้ง | Input.Reason={long} | ข้อความยาวเกินไป",
        "secretary | /meetings/{meeting}/cancel | ยกเลิกและแจ้ง | Input.Reason=งดประชุม; Input.LetterNumber={long} | ข้อความยาวเกินไป",

        // Answers.
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ |  | กรุณาเลือกคำตอบ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Perhaps | ไม่เข้าใจข้อมูลที่ระบุ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=9 | ไม่เข้าใจข้อมูลที่ระบุ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Decline | กรุณาระบุข้อมูลนี้",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Decline; Input.Reason={long} | ข้อความยาวเกินไป",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate | กรุณาเลือกผู้ที่จะเข้าร่วมประชุมแทน",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={stranger} | ผู้เข้าร่วมประชุมแทนต้องเป็นเจ้าหน้าที่ของหน่วยงานที่ได้รับเชิญ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId=999999999 | ผู้เข้าร่วมประชุมแทนต้องเป็นเจ้าหน้าที่ของหน่วยงานที่ได้รับเชิญ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId=-1 | ผู้เข้าร่วมประชุมแทนต้องเป็นเจ้าหน้าที่ของหน่วยงานที่ได้รับเชิญ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={head} | ผู้ได้รับเชิญมอบหมายตนเองไม่ได้",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Delegates[1].PersonId={officer} | ระบุผู้เข้าร่วมประชุมแทนซ้ำกัน",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Delegates[0].Authority=Chair | ผู้เป็นประธานแทนต้องเป็นรองผู้ว่าราชการจังหวัด",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Delegates[0].Authority=King | ไม่เข้าใจข้อมูลที่ระบุ",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Instruction={long} | ข้อความยาวเกินไป",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Basis=StandingOrder | กรุณาระบุข้อมูลนี้",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Delegate; Input.Delegates[0].PersonId={officer}; Input.Basis=ActingOfficial; Input.BasisReference={long} | ข้อความยาวเกินไป",
        "head | /meetings/invitations/{invitation} | ส่งคำตอบ | Input.Kind=Attend; Revision=0 | มีผู้แก้ไขข้อมูลนี้ก่อนแล้ว",
        "clerk | /meetings/invitations/{invitation} | เสนอหัวหน้าอนุมัติ | Input.Kind=Delegate; Input.Delegates[0].PersonId={stranger} | ผู้เข้าร่วมประชุมแทนต้องเป็นเจ้าหน้าที่ของหน่วยงานที่ได้รับเชิญ",
        "clerk | /meetings/invitations/{invitation}/paper-order | บันทึกเป็นคำตอบ | Input.Kind=Attend; Input.OrderDate= | กรุณาระบุข้อมูลนี้",
        "clerk | /meetings/invitations/{invitation}/paper-order | บันทึกเป็นคำตอบ | Input.Kind=Attend; Input.OrderDate=11/7/2569 | วันที่ลงนามในเอกสารต้องไม่เป็นวันในอนาคต",
        "clerk | /meetings/invitations/{invitation}/paper-order | บันทึกเป็นคำตอบ | Input.Kind=Attend; Input.OrderDate=9/7/2569 | วันที่ลงนามในเอกสารต้องไม่ก่อนวันที่ของหนังสือ",
        "clerk | /meetings/invitations/{invitation}/paper-order | บันทึกเป็นคำตอบ | Input.Kind=Attend; Input.OrderDate=๓๐/๒/๖๙ | ไม่เข้าใจวันที่ที่ระบุ",
        "officer | /meetings/delegations/{delegation} | แจ้งขัดข้อง | Input.UnableReason= | กรุณาระบุข้อมูลนี้",
        "officer | /meetings/delegations/{delegation} | แจ้งขัดข้อง | Input.UnableReason={long} | ข้อความยาวเกินไป",

        // The register.
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.PersonId= | กรุณาเลือกบุคคล",
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.To=1/7/2569 | กรุณาระบุวันที่สิ้นสุดไม่ก่อนวันที่เริ่ม",
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.From=1/8/2026x | ไม่เข้าใจวันที่ที่ระบุ",
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.OrderNumber= | การรักษาราชการแทนต้องมีคำสั่งแต่งตั้ง",
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.PersonId={{head}} | รักษาราชการแทนตนเองในช่วงเวลาเดียวกันไม่ได้",
        $"administrator | /organisation/posts/{{post}}/appoint | บันทึก | {Appoint}; Input.Kind=Substantive | มีผู้ดำรงตำแหน่งในช่วงเวลานี้แล้ว",
        "administrator | /organisation/agencies/{agencycode}/edit | บันทึก | Input.NameTh= | กรุณาระบุข้อมูลนี้",
        "administrator | /organisation/agencies/{agencycode}/edit | บันทึก | Input.Code=รหัสไทย | กรุณาใช้ตัวอักษรภาษาอังกฤษ",
        $"secretary | /meetings/new | บันทึกร่าง | {NewMeeting}; Input.WorkingGroupId=-1 | กรุณาเลือกคณะที่จะประชุม",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Wrong_input_is_told_in_thai_keeps_what_was_typed_and_changes_nothing(string line)
    {
        var scene = await app.SceneAsync;
        var parts = line.Split(" | ").Select(part => Filled(part, scene)).ToArray();
        var (who, path, button, typed, says) = (parts[0], parts[1], parts[2], FieldsOf(parts[3]), parts[4]);
        var before = await app.FingerprintAsync();

        var page = await scene.Browsers[who].GetAsync(path);
        page.Status.ShouldBe(HttpStatusCode.OK);
        var pressed = page.Buttons.First(b => b.StartsWith(button, StringComparison.Ordinal));
        var after = await scene.Browsers[who].SubmitAsync(page, typed, pressed);

        after.Status.ShouldBe(HttpStatusCode.OK);
        after.Errors.ShouldContain(error => error.Contains(says), $"It says: {string.Join(" / ", after.Errors)}");
        (await app.FingerprintAsync()).ShouldBe(before);
        foreach (var (name, value) in typed.Where(t => t.Key.StartsWith("Input.", StringComparison.Ordinal))) Kept(after, name, value);
    }

    private static string Filled(string part, WrongInputApp.Scene scene) =>
        scene.Words.Aggregate(part, (text, word) => text.Replace(word.Key, word.Value, StringComparison.Ordinal)).TrimStart();

    // A later value stands in place of an earlier one.
    private static Dictionary<string, string> FieldsOf(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in text.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var at = field.IndexOf('=', StringComparison.Ordinal);
            fields[field[..at]] = field[(at + 1)..];
        }

        return fields;
    }

    private static void Kept(Page page, string name, string value)
    {
        var field = page.Document.QuerySelectorAll("input, textarea").FirstOrDefault(e => e.GetAttribute("name") == name);
        var shown = field switch
        {
            IHtmlTextAreaElement area => area.Value,
            IHtmlInputElement { Type: "radio" or "checkbox" } => null,
            IHtmlInputElement input => input.Value,
            _ => null,
        };
        if (shown is not null) shown.Trim().ShouldBe(value.Trim(), name);
    }
}
