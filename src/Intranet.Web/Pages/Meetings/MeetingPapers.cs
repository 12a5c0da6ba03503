using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Web.Papers;
using Microsoft.EntityFrameworkCore;
using PaperTime = Intranet.Web.Papers.MeetingTime;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the papers of a meeting take from the records.</summary>
/// <param name="Number">"3/2569" of the first body.</param>
public sealed record PaperMeeting(string Title, string? Number, PaperTime Time, DateOnly ReplyBy, IssuingOffice Office)
{
    public required long SecretariatAgencyId { get; init; }

    public required string? ChangeReason { get; init; }

    public required bool HasAgenda { get; init; }

    /// <summary>"ธาราเวียง"; null while there is no province yet.</summary>
    public required string? Province { get; init; }

    public MeetingSession Session => new(Title, Number, Time);

    /// <summary>The session as a letter named it.</summary>
    public MeetingSession SessionOf(MeetingLetter letter) => new(Title, Number, TimeOf(letter));

    public PaperTime TimeOf(MeetingLetter letter) => new(letter.StartsAt, letter.EndsAt, letter.Place, Time.OnlineLink);
}

/// <summary>An invitation that the reader may see, with the one it is written to.</summary>
public sealed record PaperInvitee(long InvitationId, BilingualText Name);

/// <summary>Reads what papers of meetings say; what the reader may not see is not there.</summary>
public sealed class MeetingPapers(IntranetDbContext db, Signatories signatories)
{
    public async Task<PaperMeeting> MeetingAsync(long meetingId, CancellationToken cancellationToken)
    {
        var found = await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.Id == meetingId
            join body in db.Set<MeetingBody>() on new { MeetingId = m.Id, Order = 1 } equals new { body.MeetingId, body.Order }
            join agency in db.Set<Agency>() on m.SecretariatAgencyId equals agency.Id
            join secretary in db.Set<Person>() on m.SecretaryPersonId equals secretary.Id
            select new
            {
                m.Title,
                m.StartsAt,
                m.EndsAt,
                m.Place,
                m.OnlineLink,
                m.ReplyBy,
                m.SecretariatAgencyId,
                m.ChangeReason,
                HasAgenda = m.Agenda.Any(),
                body.Number,
                body.Year,
                Office = agency.NameTh,
                secretary.Phone,
                secretary.Email,
            }).SingleOrDefaultAsync(cancellationToken) ?? throw new RecordNotFound();
        var province = await db.Set<Province>().AsNoTracking().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
        var name = MeetingPhrases.InProvince(found.Office, province);
        var office = new IssuingOffice(name, province is null ? [] : [MeetingPhrases.Province(province)], name, found.Phone, found.Email);
        var time = new PaperTime(found.StartsAt, found.EndsAt, found.Place, found.OnlineLink);
        return new PaperMeeting(found.Title, MeetingBody.Text(found.Number, found.Year), time, found.ReplyBy, office)
        {
            SecretariatAgencyId = found.SecretariatAgencyId,
            ChangeReason = found.ChangeReason,
            HasAgenda = found.HasAgenda,
            Province = province,
        };
    }

    public async Task<IReadOnlyList<MeetingLetter>> LettersAsync(long meetingId, CancellationToken cancellationToken) =>
        await db.Set<MeetingLetter>().AsNoTracking().Where(l => l.MeetingId == meetingId).OrderBy(l => l.Sequence).ToListAsync(cancellationToken);

    /// <summary>What the papers are called that were attached when a letter went out.</summary>
    public async Task<IReadOnlyList<string>> PapersAsync(MeetingLetter letter, CancellationToken cancellationToken)
    {
        var (meeting, at) = (RecordTypes.Ref<Meeting>(letter.MeetingId), letter.IssuedAt);
        var papers = await db.Set<FileAttachment>().AsNoTracking()
            .Where(a => a.RecordType == meeting.Type && a.RecordId == meeting.Id && a.AttachedAt <= at && (a.RemovedAt == null || a.RemovedAt > at))
            .OrderBy(a => a.Order)
            .Select(a => new { a.Title, a.Name })
            .ToListAsync(cancellationToken);
        return [.. papers.Select(p => p.Title ?? Path.GetFileNameWithoutExtension(p.Name))];
    }

    /// <summary>Everybody for the secretariat, their own for the invited.</summary>
    public async Task<IReadOnlyList<PaperInvitee>> InviteesAsync(long meetingId, CancellationToken cancellationToken)
    {
        var rows =
            from i in db.Set<Invitation>().AsNoTracking()
            where i.MeetingId == meetingId
            join p in db.Set<Post>() on i.PostId equals p.Id into posts
            from post in posts.DefaultIfEmpty()
            join n in db.Set<Person>() on i.PersonId equals n.Id into named
            from person in named.DefaultIfEmpty()
            orderby i.Order
            select new PaperInvitee(
                i.Id, post == null ? new BilingualText(person!.NameTh, person.NameEn) : new BilingualText(post.TitleTh, post.TitleEn));
        return await rows.ToListAsync(cancellationToken);
    }

    /// <summary>The head of the secretariat's agency on the day.</summary>
    public Task<Signatory> SignatoryAsync(PaperMeeting meeting, DateOnly day, CancellationToken cancellationToken) =>
        signatories.HeadOfAsync(meeting.SecretariatAgencyId, meeting.Province, day, cancellationToken);
}
