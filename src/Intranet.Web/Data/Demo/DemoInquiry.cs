using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>
/// The fact-finding committee about the demo's case of corruption. The file says on 15 June that one is to be appointed, and no more:
/// its members are nobody of the district that is accused.
/// </summary>
internal static class DemoInquiry
{
    private const string Case = "C03";
    private const string Order = "1187/2569";

    private static readonly DateOnly s_orderedOn = new(2026, 6, 16);
    private static readonly DateOnly s_reportBy = new(2026, 7, 31);

    private static readonly (string Person, MemberRole Role)[] s_members =
        [("P003", MemberRole.Chair), ("P037", MemberRole.Member), ("P007", MemberRole.Member), ("P013", MemberRole.MemberSecretary)];

    public static DemoAct Act(DemoSender sender, long superior, IReadOnlyDictionary<string, long> people, IReadOnlyDictionary<string, long> cases) =>
        new(Bangkok.Instant(s_orderedOn, new TimeOnly(10, 0)), async () =>
        {
            var id = cases[Case];
            var revision = await sender.ReadAsync(db => db.Set<Complaint>().Where(c => c.Id == id).Select(c => c.Revision).SingleAsync());
            await sender.AsPersonAsync(superior, new AppointInquiry(
                id, revision, Order, s_orderedOn, "ตรวจสอบว่ามีการเรียกรับเงินนอกระบบที่จุดบริการหรือไม่ อย่างไร มีผู้ใดเกี่ยวข้อง พร้อมรวบรวมพยานหลักฐานและเสนอแนวทางป้องกัน",
                s_reportBy, [.. s_members.Select(m => new InquiryMember(people[m.Person], m.Role))], DemoSender.Operation($"inquiry/{Case}")));
        });
}
