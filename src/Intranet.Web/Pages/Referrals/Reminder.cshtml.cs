using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Referrals;

/// <summary>A reminder letter to print or to save: one that was sent, or the next.</summary>
public sealed class ReminderModel(IMediator mediator, IStringLocalizer<ReferralsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>One that was sent; without it, the next.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Letter { get; set; }

    public Result Shown { get; private set; } = null!;

    public async Task OnGetAsync() => Shown = await SendAsync(new Query(Id, Letter));

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Shown.Paper, $"{texts["remind.title", Shown.Level]} {Shown.CaseNumber}");
    }

    [Requires(ReferralsPermissions.Use)]
    public sealed record Query(long Id, long? LetterId) : IQuery<Result>;

    public sealed record Result(Paper Paper, int Level, string CaseNumber);

    /// <remarks>There is no next letter before the agency is late, nor after the last: not found.</remarks>
    internal sealed class Handler(IntranetDbContext db, Signatories signatories, IBusinessClock clock, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var referral = await db.Set<Referral>().AsNoTracking().Include(r => r.Letters).SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken) ?? throw new RecordNotFound();
            var sent = request.LetterId is { } id ? referral.Letters.FirstOrDefault(l => l.Id == id) ?? throw new RecordNotFound() : null;
            var level = sent?.Level ?? referral.LettersOfTerm.Count() + 1;
            if (sent is null && (!referral.IsLateOn(clock.Today) || level > ReminderLetter.Last)) throw new RecordNotFound();

            var (office, addressee, province) = await PartiesAsync(referral, cancellationToken);
            var day = sent is null ? clock.Today : Bangkok.Date(sent.SentAt);
            var frame = new LetterFrame(office, sent?.LetterNo, sent is null ? null : day, addressee, await signatories.HeadOfAsync(referral.CentreId, province, day, cancellationToken));
            var paper = new ReminderPaper(
                frame, level, referral.CaseNumber, referral.IsGuarded ? null : referral.Subject,
                new EarlierLetter(office.Name, referral.LetterNo, Bangkok.Date(referral.SentAt)), sent?.Term ?? referral.ReportBy, sent?.AnswerBy);
            return new Result(paper.Write(options.Value), level, referral.CaseNumber);
        }

        // The centre's agency writes to the agency's head.
        private async Task<(IssuingOffice Office, string Addressee, string? Province)> PartiesAsync(Referral referral, CancellationToken cancellationToken)
        {
            var province = await db.Set<Province>().AsNoTracking().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
            var centre = await db.Set<Agency>().AsNoTracking().Where(a => a.Id == referral.CentreId).Select(a => a.NameTh).SingleAsync(cancellationToken);
            var head = await db.Set<Post>().AsNoTracking().Where(p => p.AgencyId == referral.AgencyId && p.IsHead).Select(p => p.TitleTh).FirstOrDefaultAsync(cancellationToken);
            var name = MeetingPhrases.InProvince(centre, province);
            return (
                new IssuingOffice(name, province is null ? [] : [MeetingPhrases.Province(province)], name, Phone: null),
                head is null ? MeetingPhrases.Unknown : MeetingPhrases.InProvince(head, province), province);
        }
    }
}
