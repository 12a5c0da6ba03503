using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.Complaints;

/// <summary>What was asked, noted and linked beside the course of a case; of the cases linked, those the actor sees.</summary>
[Requires(ComplaintsPermissions.View)]
public sealed record ReadCaseNotes(long Id) : IQuery<CaseNotes>;

/// <param name="RedactedCopies">Those of its papers that are copies with bars.</param>
public sealed record CaseNotes(IReadOnlyList<ComplainantQuestion> Questions, IReadOnlyList<NoteLine> Notes, IReadOnlyList<LinkedCase> Links, IReadOnlyList<long> RedactedCopies);

public sealed record NoteLine(string Text, NoteAudience Audience, BilingualText? By, DateTimeOffset At);

public sealed record LinkedCase(long Id, ComplaintNumber Number, string Title, CaseStatus Status);

internal sealed class ReadCaseNotesHandler(IntranetDbContext db) : IRequestHandler<ReadCaseNotes, CaseNotes>
{
    private const int Most = 200;

    public async Task<CaseNotes> Handle(ReadCaseNotes request, CancellationToken cancellationToken)
    {
        var cases = db.Set<Complaint>().AsNoTracking().Where(c => c.Id == request.Id);
        var questions = await cases.SelectMany(c => c.Questions).OrderBy(q => q.Id).ToListAsync(cancellationToken);
        var notes =
            from c in cases
            join n in db.Set<CaseNote>() on c.Id equals n.ComplaintId
            join p in db.Set<Person>() on n.ById equals (long?)p.Id into people
            from person in people.DefaultIfEmpty()
            orderby n.At descending
            select new NoteLine(n.Text, n.Audience, person == null ? null : new BilingualText(person.NameTh, person.NameEn), n.At);
        var links =
            from c in cases
            from l in db.Set<ComplaintLink>()
            where l.FirstId == c.Id || l.SecondId == c.Id
            join other in db.Set<Complaint>() on l.FirstId == c.Id ? l.SecondId : l.FirstId equals other.Id
            orderby other.Id
            select new LinkedCase(other.Id, new ComplaintNumber(other.Series, other.Sequence, other.Year), other.Title, other.Status);
        var copies = cases.SelectMany(c => db.Set<RedactedCopy>().Where(r => r.ComplaintId == c.Id)).Select(r => r.AttachmentId);
        return new CaseNotes(questions, await notes.Take(Most).ToListAsync(cancellationToken), await links.Take(Most).ToListAsync(cancellationToken),
            await copies.ToListAsync(cancellationToken));
    }
}
