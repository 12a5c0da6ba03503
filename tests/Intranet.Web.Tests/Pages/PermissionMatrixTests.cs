using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Page = Intranet.Testing.Pages.Page;

namespace Intranet.Web.Tests.Pages;

/// <summary>
/// Who may see and do what. The head and the clerk are those of an invited agency; "elsewhere" is the meeting secretary of an
/// agency that has no part in the meetings. What one may not see does not exist: 404.
/// </summary>
public sealed partial class PermissionMatrixTests(MatrixApp app) : IClassFixture<MatrixApp>
{
    private const string Shown = """
        page                                  visitor  staff  head   clerk  elsewhere  secretary  governor  administrator
        /                                     sign-in  shown  shown  shown  shown      shown      shown     shown
        /account/mail                         sign-in  shown  shown  shown  shown      shown      shown     shown
        /account/password                     sign-in  shown  shown  shown  shown      shown      shown     shown
        /account/sign-in                      shown    home   home   home   home       home       home      home
        /account/sign-out                     sign-in  home   home   home   home       home       home      home
        /echo/date                            sign-in  shown  shown  shown  shown      shown      shown     shown
        /files/{nothing}                      sign-in  404    404    404    404        404        404       404
        /first-run                            404      404    404    404    404        404        404       404
        /health                               shown    shown  shown  shown  shown      shown      shown     shown
        /language                             sign-in  home   home   home   home       home       home      home
        /notifications                        sign-in  shown  shown  shown  shown      shown      shown     shown
        /notifications/live                   sign-in  shown  shown  shown  shown      shown      shown     shown
        /organisation/agencies                sign-in  shown  shown  shown  shown      shown      shown     shown
        /organisation/agencies/{agency}       sign-in  shown  shown  shown  shown      shown      shown     shown
        /organisation/agencies/{nothing}      sign-in  404    404    404    404        404        404       404
        /organisation/holidays                sign-in  shown  shown  shown  shown      shown      shown     shown
        /organisation/working-groups          sign-in  shown  shown  shown  shown      shown      shown     shown
        /organisation/working-groups/{group}  sign-in  shown  shown  shown  shown      shown      shown     shown
        /status/{404}                         404      404    404    404    404        404        404       404
        """ + "\n" + AdministrationShown + "\n" + MeetingsShown + "\n" + AnsweringShown + "\n" + OrganisationShown + "\n" + TasksShown + "\n" + ComplaintsShown + "\n" + PrivacyShown;

    // Refused: the page comes back with a message and nothing has changed.
    private const string Posted = """
        page                                               visitor  staff    head     clerk    elsewhere  secretary  governor  administrator
        """ + "\n" + AdministrationPosted + "\n" + MeetingsPosted + "\n" + AnsweringPosted + "\n" + OrganisationPosted + "\n" + TasksPosted + "\n" + ComplaintsPosted + "\n" + PrivacyPosted + "\n" + """
        /account/mail                                      sign-in  done     done     done     done       done       done      done
        /account/password                                  sign-in  refused  refused  refused  refused    refused    refused   refused
        /account/sign-in                                   refused  refused  refused  refused  refused    refused    refused   refused
        /first-run                                         404      404      404      404      404        404        404       404
        /language                                          sign-in  home     home     home     home       home       home      home
        /notifications                                     sign-in  shown    shown    shown    shown      shown      shown     shown
        /status/{404}                                      404      404      404      404      404        404        404       404
        /account/sign-out                                  sign-in  sign-in  sign-in  sign-in  sign-in    sign-in    sign-in   sign-in
        """;

    private static readonly string[] s_administrators = ["/administration", "/administration/deadlines", "/administration/ladders", "/administration/processes", "/administration/stuck", "/administration/jobs", "/administration/outbox", "/administration/unresolved", "/organisation", "/complaints/categories", "/complaints/areas", "/privacy/schedule"];

    [Fact]
    public async Task Every_page_is_shown_to_those_who_may_see_it_and_to_nobody_else() =>
        await CompareAsync(Shown, (client, aim) => client.GetAsync(aim.Path));

    [Fact]
    public async Task Every_post_is_accepted_from_those_who_may_and_from_nobody_else() =>
        await CompareAsync(Posted, (client, aim) => client.PostAsync(aim.Path, aim.Form));

    [Fact]
    public async Task Every_address_of_the_site_has_a_row()
    {
        await app.StartAsync();
        var services = await app.ServicesAsync();
        var routes = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => PatternOf(e.RoutePattern.RawText!));

        routes.Distinct().ShouldBeSubsetOf(RowsOf(Shown).Select(PatternOf));
    }

    [Fact]
    public async Task Every_handler_of_a_post_has_a_row()
    {
        await app.StartAsync();
        var services = await app.ServicesAsync();
        var (pages, loader) = (services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(), services.GetRequiredService<PageLoader>());
        var handlers = new List<string>();
        foreach (var page in pages)
        {
            if (page.Metadata.GetMetadata<PageActionDescriptor>() is not { } descriptor) continue;
            var compiled = await loader.LoadAsync(descriptor, page.Metadata);
            handlers.AddRange(compiled.HandlerMethods.Where(h => h.HttpMethod == "Post")
                .Select(h => PatternOf(page.RoutePattern.RawText!) + (h.Name is null ? "" : $"?handler={h.Name.ToLowerInvariant()}")));
        }

        handlers.Count.ShouldBeGreaterThan(10);
        handlers.Distinct().ShouldBeSubsetOf(RowsOf(Posted).Select(r => PatternOf(r.Replace("?revision=99", "", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Post_without_a_token_is_refused()
    {
        var scene = await app.SceneAsync();
        var administrator = await app.SignInAsync(scene.People.Single(p => p.Role == "administrator").Person.UserName);
        var secretary = await app.SignInAsync(scene.People.Single(p => p.Role == "secretary").Person.UserName);

        var supervisor = await app.SignInAsync(scene.People.Single(p => p.Role == "head").Person.UserName);

        foreach (var row in RowsOf(Posted).Where(r => !r.StartsWith("/status", StringComparison.Ordinal)))
        {
            var client = s_administrators.Any(folder => row.StartsWith(folder, StringComparison.Ordinal)) ? administrator
                : row.StartsWith("/tasks/office", StringComparison.Ordinal) ? supervisor
                : secretary;
            var aim = await app.AimAsync(row);
            (await client.PostAsync(aim.Path, aim.Form, withToken: false)).Status.ShouldBe(HttpStatusCode.BadRequest, row);
        }
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/site.js")]
    [InlineData("/lib/icons/sprite.svg")]
    public async Task Static_file_is_open_to_visitors(string path)
    {
        var visitor = await app.VisitorAsync();

        var page = await visitor.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Address.AbsolutePath.ShouldBe(path);
    }

    private async Task CompareAsync(string table, Func<PageClient, MatrixApp.Aim, Task<Page>> visit)
    {
        var everybody = await app.EverybodyAsync();
        var rows = Cells(table);
        rows[0].Skip(1).ShouldBe(everybody.Select(e => e.Role));
        var surprises = new List<string>();
        foreach (var row in rows.Skip(1))
            for (var i = 0; i < everybody.Count; i++)
            {
                var aim = await app.AimAsync(row[0]);
                var outcome = Outcome(aim.Path.Split('?')[0], await visit(everybody[i].Client, aim));
                if (outcome != row[i + 1]) surprises.Add($"{row[0]} for {everybody[i].Role}: {outcome} instead of {row[i + 1]}");
            }

        surprises.ShouldBeEmpty();
    }

    private static string Outcome(string asked, Page page)
    {
        if (page.Status != HttpStatusCode.OK) return ((int)page.Status).ToString(CultureInfo.InvariantCulture);
        if (page.Address.AbsolutePath == "/account/sign-in" && asked != "/account/sign-in") return "sign-in";
        if (page.Errors.Count > 0) return "refused";
        if (page.Document.QuerySelector(".notice-done") is not null) return "done";
        if (page.Address.AbsolutePath == asked) return "shown";
        return page.Address.AbsolutePath == "/" ? "home" : page.Address.AbsolutePath;
    }

    private static List<string[]> Cells(string table) =>
        [.. table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> RowsOf(string table) => Cells(table).Skip(1).Select(cells => cells[0]);

    // "meetings/{id:long}" and "/meetings/{draft}" are the same address; an index page has two.
    private static string PatternOf(string route)
    {
        var path = Parameter().Replace(route.Trim('/').ToLowerInvariant(), "{}");
        return $"/{IndexPage().Replace(path, "")}";
    }

    [GeneratedRegex("{[^}]+}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("/index$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IndexPage();
}

internal static class GroupCodes
{
    public static Task<string> OfAsync(TestApp app, long groupId) =>
        app.QueryAsync(db => db.Set<WorkingGroup>().Where(g => g.Id == groupId).Select(g => g.Code).SingleAsync());
}
