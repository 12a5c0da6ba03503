using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Tests.Complaints;

/// <summary>A centre with an officer, its head and somebody who handles what is sensitive.</summary>
internal sealed record ComplaintScene(TestApp App, TestAgency Centre, TestPerson Officer, TestPerson Supervisor, TestPerson Handler, long CategoryId)
{
    public static async Task<ComplaintScene> SetAsync(TestApp app)
    {
        if (!await app.QueryAsync(db => db.Set<Province>().AnyAsync())) await app.Build.ProvinceAsync();
        var centre = await app.Build.AgencyAsync();
        return new ComplaintScene(
            app, centre, await app.Build.InCentreAsync(centre), await app.Build.InCentreAsync(centre, Roles.ComplaintSupervisor),
            await app.Build.InCentreAsync(centre, Roles.RestrictedHandler),
            await app.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Code == "LAND").Select(c => c.Id).SingleAsync()));
    }

    public static ComplainantEntry Complainant { get; } =
        new(IdentityMode.Concealed, Name: "นางสาวดอกไม้ ปกปิดนาม", Phone: "080-000-0199", Address: "12 หมู่ 3", Contact: ContactWish.Telephone);

    public ComplaintEntry Entry(string title = "น้ำประปาไม่ไหล") =>
        new(IntakeChannel.Hotline1567, CaseNature.Complaint, CategoryId, title, "ไม่ไหลมาสามวัน ขอให้แก้ไข", App.Clock.Today);

    public Task<RegisteredComplaint> RegisterAsync(string title = "น้ำประปาไม่ไหล", TestPerson? by = null) => RegisterAsync(Entry(title), by);

    public Task<RegisteredComplaint> RegisterAsync(ComplaintEntry entry, TestPerson? by = null) =>
        App.SendAsync(new RegisterComplaint(Centre.Id, entry, Complainant, []), (by ?? Officer).Id);

    /// <summary>A case as typed on the intake form.</summary>
    public Dictionary<string, string> Form(params (string Field, string Value)[] changed)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Input.CategoryId"] = CategoryId.ToString(CultureInfo.InvariantCulture),
            ["Input.Title"] = "น้ำประปาขุ่น",
            ["Input.Detail"] = "น้ำสีแดงมาหนึ่งสัปดาห์",
            ["Input.Mode"] = nameof(IdentityMode.Concealed),
            ["Input.Name"] = "นางสาวดอกไม้ ปกปิดนาม",
            ["Input.Phone"] = "080-000-0199",
            ["Input.Contact"] = nameof(ContactWish.Telephone),
        };
        foreach (var (field, value) in changed) form[field] = value;
        return form;
    }

    public Task<long> CategoryAsync(string code) => App.QueryAsync(db => db.Set<ComplaintCategory>().Where(c => c.Code == code).Select(c => c.Id).SingleAsync());
}
