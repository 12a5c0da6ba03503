using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>The demo's cases as the provincial centre took them in, and what became of them.</summary>
internal sealed class DemoComplaints(DemoSender sender)
{
    private const string Officer = "P011";

    /// <summary>Takes in what is secret or sensitive, and gives the orders.</summary>
    private const string Supervisor = "P006";

    private static readonly Dictionary<string, IntakeChannel> s_channels = new(StringComparer.Ordinal)
    {
        ["HOTLINE_1567"] = IntakeChannel.Hotline1567,
        ["WALK_IN"] = IntakeChannel.WalkIn,
        ["LETTER"] = IntakeChannel.Letter,
        ["WEB"] = IntakeChannel.Website,
        ["APP_MOI"] = IntakeChannel.MinistryApp,
        ["TRAFFY"] = IntakeChannel.TraffyFondue,
        ["GCC_1111"] = IntakeChannel.GovernmentLine1111,
        ["MOBILE_UNIT"] = IntakeChannel.MobileUnit,
        ["BOX"] = IntakeChannel.Box,
        ["OTHER_AGENCY"] = IntakeChannel.OtherAgency,
        ["DISTRICT_DDC"] = IntakeChannel.DistrictCentre,
    };

    public async Task<IEnumerable<DemoAct>> ActsAsync(
        long centreId, IReadOnlyDictionary<string, RegisteredAgency> agencies, IReadOnlyDictionary<string, long> people)
    {
        var categories = await sender.ReadAsync(db => db.Set<ComplaintCategory>().ToDictionaryAsync(c => c.Code, c => c.Id));
        var districts = await sender.ReadAsync(db => db.Set<District>().Include(d => d.Subdistricts).ToDictionaryAsync(d => d.Code));
        var reasons = await sender.ReadAsync(db => db.Set<ClosingReason>().ToDictionaryAsync(r => r.Code, r => r.Id));
        var cases = new Dictionary<string, long>(StringComparer.Ordinal);
        return DemoFiles.Complaints.Complaints.SelectMany(demo =>
        {
            var by = people[demo.Restricted || SecrecyOf(demo) != SecrecyClass.None ? Supervisor : Officer];
            var entry = EntryOf(demo, categories[demo.Category], PlaceOf(demo.Area, districts));
            var register = new RegisterComplaint(centreId, entry, ComplainantOf(demo.Complainant), [], DemoSender.Operation($"complaint/{demo.Id}"));
            var handling = new DemoHandling(sender, demo, agencies, people, cases, reasons) { Officer = by, Superior = people[Supervisor] };
            return handling.Acts().Prepend(new DemoAct(demo.ReceivedAt, async () => cases[demo.Id] = (await sender.AsPersonAsync(by, register)).Id));
        }).Append(DemoInquiry.Act(sender, people[Supervisor], people, cases));
    }

    private static ComplaintEntry EntryOf(DemoComplaint demo, long categoryId, CasePlace place) =>
        new(s_channels[demo.Channel], NatureOf(demo.Nature), categoryId, demo.TitleTh, demo.DetailTh, Bangkok.Date(demo.ReceivedAt))
        {
            Weight = demo.ServiceType switch
            {
                "important" => CaseWeight.Important,
                "wide_impact" => CaseWeight.WideImpact,
                "policy" => CaseWeight.Policy,
                _ => CaseWeight.General,
            },
            Urgency = demo.Urgency switch
            {
                "urgent" => Urgency.Urgent,
                "emergency" => Urgency.MostUrgent,
                _ => Urgency.Normal,
            },
            Secrecy = SecrecyOf(demo),
            IsRestricted = demo.Restricted,
            ExternalReference = demo.ExternalRef,
            Place = place,
            Accused = demo.Accused is { } accused ? AccusedParty.Nobody with { Words = accused.DescriptionTh } : AccusedParty.Nobody,
        };

    // The file knows one class, "secret", of letters marked ลับ.
    private static SecrecyClass SecrecyOf(DemoComplaint demo) => demo.Confidentiality == "secret" ? SecrecyClass.Confidential : SecrecyClass.None;

    private static CaseNature NatureOf(string nature) => nature switch
    {
        "immediate_relief" => CaseNature.ImmediateRelief,
        "advice" => CaseNature.Advice,
        "compliment" => CaseNature.Compliment,
        _ => CaseNature.Complaint,
    };

    private static CasePlace PlaceOf(DemoPlace place, Dictionary<string, District> districts)
    {
        var district = place.District is { } code ? districts[code] : null;
        return new CasePlace(district?.Id, district?.Subdistricts.SingleOrDefault(s => s.Code == place.Subdistrict)?.Id, place.VillageTh);
    }

    private static ComplainantEntry ComplainantOf(DemoComplainant demo) => new(
        demo.Disclosure switch
        {
            "concealed" => IdentityMode.Concealed,
            "anonymous_letter" => IdentityMode.AnonymousLetter,
            _ => IdentityMode.Named,
        },
        demo.Kind, demo.NameTh, demo.Phone, demo.AddressTh, FiledBy: null,
        demo.Phone is not null ? ContactWish.Telephone : demo.AddressTh is not null ? ContactWish.Letter : ContactWish.NoContact);
}
