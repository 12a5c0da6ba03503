using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Jobs;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration;

/// <summary>The recurring jobs: when each ran last, with which result, and when it runs next.</summary>
public sealed class JobsModel(IMediator mediator, IStringLocalizer<OperationsPageTexts> texts) : IntranetPage(mediator)
{
    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];

    public async Task OnGetAsync() => Jobs = await SendAsync(new ReadJobs());

    /// <summary>A daily or hourly schedule in words; any other as it is written.</summary>
    public string InWords(string schedule) => schedule.Split(' ') switch
    {
        [var minute, "*", "*", "*", "*"] when IsNumber(minute, out var m) => texts["jobs.hourly", m],
        [var minute, var hour, "*", "*", "*"] when IsNumber(minute, out var m) && IsNumber(hour, out var h) =>
            texts["jobs.daily", ThaiDate.Time(new TimeOnly(h, m), Texts.Culture)],
        _ => schedule,
    };

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public async Task<IActionResult> OnPostRunAsync(string job)
    {
        if ((await TrySendAsync(() => new RunJobNow(job, OperationId))).Accepted)
        {
            Done = texts["jobs.asked"];
            return RedirectToPage();
        }

        await OnGetAsync();
        return Page();
    }

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadJobs : IQuery<IReadOnlyList<JobRow>>;

    /// <param name="NextAt">Null if no node runs jobs.</param>
    public sealed record JobRow(string Name, string Schedule, JobRun? Last, DateTimeOffset? NextAt);

    internal sealed class ReadJobsHandler(IntranetDbContext db, IEnumerable<RecurringJob> jobs, IJobScheduler scheduler)
        : IRequestHandler<ReadJobs, IReadOnlyList<JobRow>>
    {
        public async Task<IReadOnlyList<JobRow>> Handle(ReadJobs request, CancellationToken cancellationToken)
        {
            var last = await db.Set<JobRun>().AsNoTracking()
                .GroupBy(r => r.Job).Select(runs => runs.OrderByDescending(r => r.DueAt).ThenByDescending(r => r.Id).First())
                .ToDictionaryAsync(r => r.Job, StringComparer.Ordinal, cancellationToken);
            var next = await scheduler.NextRunsAsync(cancellationToken);
            return
            [
                .. jobs.OrderBy(j => j.Name, StringComparer.Ordinal).Select(j => new JobRow(
                    j.Name, j.Schedule, last.GetValueOrDefault(j.Name), next.TryGetValue(j.Name, out var at) ? at : null)),
            ];
        }
    }
}
