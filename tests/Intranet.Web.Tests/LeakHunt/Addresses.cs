using Intranet.Domain.Complaints;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Referrals;
using Intranet.Domain.Tasks;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.LeakHunt;

/// <summary>
/// Every address that the application answers, whether anything leads there or not: each route with the ids of all records that it
/// could be about, and each way in which a page gives itself out (as a document).
/// </summary>
internal sealed class Addresses
{
    // Of organisation, meetings and settings, whose pages are about no case: the crawler finds those that are linked.
    private static readonly string[] s_linkedOnly =
    [
        "organisation/", "meetings/", "administration/deadlines/", "administration/ladders/", "complaints/areas/", "complaints/categories/", "privacy/schedule/", "status/",
    ];

    private readonly Dictionary<string, IReadOnlyList<long>> _ids = new(StringComparer.Ordinal);

    private List<string> _papers = [];

    /// <summary>Routes with a value that no record is known for, of an area that could hold cases.</summary>
    public List<string> Unknown { get; } = [];

    public List<string> All { get; } = [];

    /// <param name="app">The application.</param>
    /// <param name="since">Only of records that are no older than this one; null for all.</param>
    public static async Task<Addresses> ReadAsync(TestApp app, long? since)
    {
        var addresses = new Addresses();
        var oldest = since ?? long.MinValue;
        await addresses.ReadIdsAsync(app, oldest);
        var services = await app.ServicesAsync();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var paths = addresses.PathsOf(endpoint.RoutePattern.RawText!.TrimStart('/')).ToList();
            addresses.All.AddRange(paths);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var compiled = await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
            foreach (var handler in compiled.HandlerMethods.Where(h => h is { HttpMethod: "Get", Name: not null }))
                addresses.All.AddRange(paths.Select(path => $"{path}?handler={handler.Name}"));
        }

        addresses.All.AddRange(await app.QueryAsync(db => db.Set<ReminderLetter>().Where(l => l.ReferralId >= oldest).Select(l => $"/referrals/{l.ReferralId}/reminder?letter={l.Id}").ToListAsync()));
        addresses.All.AddRange(await app.QueryAsync(db => db.Set<ReminderLetter>().Where(l => l.ReferralId >= oldest).Select(l => $"/referrals/{l.ReferralId}/reminder?handler=Docx&letter={l.Id}").ToListAsync()));
        foreach (var handler in new[] { "", "handler=Docx&" })
            addresses.All.AddRange(await app.QueryAsync(db => db.Set<InquiryChange>().Where(c => c.InquiryId >= oldest).Select(c => $"/inquiries/{c.InquiryId}/order?{handler}change={c.Id}").ToListAsync()));
        addresses.All.AddRange(addresses._ids["cases"].Select(id => $"/complaints/rules/try?case={id}"));
        return addresses;
    }

    private async Task ReadIdsAsync(TestApp app, long since)
    {
        string[] records = [RecordTypes.Of<Complaint>(), RecordTypes.Of<Referral>(), RecordTypes.Of<Inquiry>()];
        _ids["cases"] = await app.QueryAsync(db => db.Set<Complaint>().Where(c => c.Id >= since).Select(c => c.Id).ToListAsync());
        _ids["referrals"] = await app.QueryAsync(db => db.Set<Referral>().Where(r => r.Id >= since).Select(r => r.Id).ToListAsync());
        _ids["inquiries"] = await app.QueryAsync(db => db.Set<Inquiry>().Where(i => i.Id >= since).Select(i => i.Id).ToListAsync());
        _ids["rules"] = await app.QueryAsync(db => db.Set<RoutingRule>().Select(r => r.Id).ToListAsync());
        _ids["asked"] = await app.QueryAsync(db => db.Set<AdHocTask>().Select(t => t.Id).ToListAsync());
        _ids["files"] = await app.QueryAsync(db => db.Set<FileAttachment>().Where(f => f.Id >= since).Select(f => f.Id).ToListAsync());
        _papers = await app.QueryAsync(db => db.Set<FileAttachment>()
            .Where(f => f.Id >= since && f.RecordType == records[0]).Select(f => $"/complaints/{f.RecordId}/papers/{f.Id}/redact").ToListAsync());
        _ids["work"] = await app.QueryAsync(db => db.Set<WorkItem>().Where(w => records.Contains(w.RecordType) && w.Id >= since).Select(w => w.Id).ToListAsync());
        _ids["processes"] = await app.QueryAsync(db => db.Set<ProcessInstance>().Where(i => records.Contains(i.RecordType) && i.Id >= since).Select(i => i.Id).ToListAsync());
    }

    private IEnumerable<string> PathsOf(string route)
    {
        if (!route.Contains('{', StringComparison.Ordinal)) return [$"/{route}"];
        if (route.StartsWith("tasks/steps/", StringComparison.Ordinal))
            return [.. With("cases", $"/tasks/steps/{RecordTypes.Of<Complaint>()}/{{id}}"), .. With("referrals", $"/tasks/steps/{RecordTypes.Of<Referral>()}/{{id}}"), .. With("inquiries", $"/tasks/steps/{RecordTypes.Of<Inquiry>()}/{{id}}")];
        if (route.StartsWith("complaints/{id:long}/papers/", StringComparison.Ordinal)) return _papers;
        if (s_linkedOnly.Any(area => route.StartsWith(area, StringComparison.Ordinal))) return [];

        var kind = route.Split('{')[0] switch
        {
            "complaints/" or "privacy/cases/" => "cases",
            "inquiries/" => "inquiries",
            "complaints/rules/" => "rules",
            "referrals/" => "referrals",
            "tasks/" => "work",
            "tasks/asked/" => "asked",
            "files/" => "files",
            "administration/processes/" => "processes",
            _ => null,
        };
        if (kind is not null) return With(kind, $"/{route}");
        Unknown.Add(route);
        return [];
    }

    private IEnumerable<string> With(string kind, string route)
    {
        var (before, after) = (route[..route.IndexOf('{', StringComparison.Ordinal)], route[(route.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        return _ids[kind].Select(id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{before}{id}{after}"));
    }
}
