using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Organisation;
using Intranet.Web.Tests.Complaints;
using Intranet.Web.Tests.Inquiries;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Pages;

/// <content>A case about which a committee is appointed, and committees that the head of the invited agency chairs, with its clerk as secretary.</content>
public sealed partial class MatrixApp
{
    private async Task<Aim> AppointAsync(Scene scene, string path)
    {
        var id = await RegisterCaseAsync(scene.Sent.Meeting.Group, CaseNature.Complaint);
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Revision"] = Text((await this.CaseAsync(id)).Revision),
            ["Input.OrderNumber"] = InquiryScene.Order(),
            ["Input.OrderedOn"] = "10/7/2569",
            ["Input.Mandate"] = "ตรวจสอบข้อเท็จจริง",
            ["Input.ReportBy"] = "30/7/2569",
        };
        Name(form, MembersOf(scene));
        return new Aim(path.Replace("{case}", Text(id), StringComparison.Ordinal), form);
    }

    /// <summary>A committee each time: "{committee}" appointed, "{finding}" has reported.</summary>
    private async Task<Aim> InquiryAsync(Scene scene, string path, string stage)
    {
        var group = scene.Sent.Meeting.Group;
        var id = await RegisterCaseAsync(group, CaseNature.Complaint);
        var revision = (await this.CaseAsync(id)).Revision;
        var inquiry = await SendAsync(
            new AppointInquiry(id, revision, InquiryScene.Order(), Clock.Today, "ตรวจสอบข้อเท็จจริง", Clock.Today.AddDays(20), MembersOf(scene)), group.Secretary.Id);
        if (stage == "{finding}") await SendAsync(new ReportInquiry(inquiry, 1, "พบว่าเป็นจริง", []), scene.Sent.Invitations[0].Agency.Head.Id);
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Revision"] = Text(await QueryAsync(db => db.Set<Inquiry>().Where(i => i.Id == inquiry).Select(i => i.Revision).SingleAsync())),
            ["Input.Report"] = "พบว่าเป็นจริง",
            ["Input.Reason"] = "ขอพยานเพิ่ม",
            ["Input.By"] = "30/7/2569",
            ["Input.DissolveReason"] = "ตั้งคณะใหม่",
            ["Input.OrderNumber"] = InquiryScene.Order(),
            ["Input.OrderedOn"] = "10/7/2569",
            ["Input.Wording"] = "กรรมการเดิมย้าย",
        };
        var members = MembersOf(scene);
        Name(form, [members[0], members[1] with { PersonId = scene.Sent.Invitations[1].Agency.Clerk.Id }, members[2]]);
        return new Aim(path.Replace(stage, Text(inquiry), StringComparison.Ordinal), form);
    }

    private static void Name(Dictionary<string, string> form, IReadOnlyList<InquiryMember> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            form[string.Create(CultureInfo.InvariantCulture, $"Input.Members[{i}].PersonId")] = Text(members[i].PersonId);
            form[string.Create(CultureInfo.InvariantCulture, $"Input.Members[{i}].Role")] = members[i].Role.ToString();
        }
    }

    private static IReadOnlyList<InquiryMember> MembersOf(Scene scene)
    {
        var (first, second) = (scene.Sent.Invitations[0].Agency, scene.Sent.Invitations[1].Agency);
        return [new(first.Head.Id, MemberRole.Chair), new(second.Head.Id, MemberRole.Member), new(first.Clerk.Id, MemberRole.MemberSecretary)];
    }
}
