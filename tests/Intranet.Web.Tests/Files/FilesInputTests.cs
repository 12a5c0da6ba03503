using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Testing;
using Intranet.Web.Files;
using Intranet.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Files;

public sealed class FilesInputTests(FilesApp app) : IClassFixture<FilesApp>
{
    private const string Field = "Input.Papers";

    [Fact]
    public async Task Good_files_stay_with_a_form_in_which_another_is_refused()
    {
        var (person, state) = (await app.Build.PersonAsync(), new ModelStateDictionary());
        var input = new FilesInput { Chosen = [Chosen(Papers.Pdf(), "วาระ.pdf"), Chosen("<html>"u8.ToArray(), "หน้า.pdf"), Chosen([], "ว่าง.pdf")] };

        var taken = await TakeAsync(input, state, person);

        taken.Select(t => t.Name).ShouldBe(["วาระ.pdf"]);
        input.Sent.Select(s => (s.Name, s.Keep)).ShouldBe([("วาระ.pdf", true)]);
        var errors = state[$"{Field}.Chosen"].ShouldNotBeNull().Errors.Select(e => e.ErrorMessage).ToList();
        errors.Count.ShouldBe(2);
        errors[0].ShouldContain("หน้า.pdf");
        errors[1].ShouldContain("ว่าง.pdf");

        var again = await TakeAsync(new FilesInput { Sent = input.Sent }, new ModelStateDictionary(), person);
        await app.AttachAsync(again.ShouldHaveSingleItem(), person.Id);
    }

    [Fact]
    public async Task File_that_is_no_longer_wanted_leaves_the_form()
    {
        var (person, state) = (await app.Build.PersonAsync(), new ModelStateDictionary());
        state.SetModelValue($"{Field}.Sent[0].Name", "a.pdf", "a.pdf");
        var input = new FilesInput { Sent = [new() { Hash = "a", Name = "a.pdf" }, new() { Hash = "b", Name = "b.pdf", Keep = true }] };

        var taken = await TakeAsync(input, state, person);

        taken.ShouldBe([new UploadedFile("b", "b.pdf")]);
        state.Keys.ShouldBeEmpty();
    }

    [Fact]
    public async Task Field_shows_what_is_accepted_what_is_wrong_and_what_was_sent()
    {
        var input = new FilesInput { Sent = [new() { Hash = "abc", Name = "วาระ <๑>.pdf", Keep = true }] };

        var field = await RenderAsync("files-field", services =>
        {
            var metadata = services.GetRequiredService<IModelMetadataProvider>();
            var helper = ActivatorUtilities.CreateInstance<FilesFieldTagHelper>(services);
            (helper.For, helper.Label) = (new ModelExpression(Field, metadata.GetModelExplorerForType(typeof(FilesInput), input)), "เอกสารแนบ");
            helper.ViewContext = new ViewContext { ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) };
            helper.ViewContext.ModelState.AddModelError($"{Field}.Chosen", "แฟ้มว่าง");
            return helper;
        });

        var chooser = (IHtmlInputElement)field.QuerySelector("input[type=file]")!;
        (chooser.Name, chooser.Id, chooser.IsMultiple).ShouldBe(($"{Field}.Chosen", "Input_Papers_Chosen", true));
        chooser.Accept!.Split(',').ShouldContain(".docx");
        field.QuerySelector("label.form-label")!.GetAttribute("for").ShouldBe(chooser.Id);
        chooser.GetAttribute("aria-describedby").ShouldNotBeNull().Split(' ').ShouldAllBe(id => field.GetElementById(id) != null);
        field.QuerySelector(".hint")!.TextContent.ShouldContain("25 เมกะไบต์");
        field.QuerySelector(".error")!.TextContent.ShouldContain("แฟ้มว่าง");
        field.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => (i.Name, i.Value))
            .ShouldBe([($"{Field}.Sent[0].Hash", "abc"), ($"{Field}.Sent[0].Name", "วาระ <๑>.pdf")]);
        ((IHtmlInputElement)field.QuerySelector(".choice input")!).IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task List_shows_title_kind_size_and_date()
    {
        var at = FakeBusinessClock.Start;
        FileLine[] lines =
        [
            new(7, 1, "a.pdf", "ระเบียบวาระ", FileKind.Pdf, 1_600_000, at),
            new(8, 1, "ตาราง.csv", null, FileKind.Text, 1, at),
        ];

        var list = await RenderAsync("file-list", services =>
        {
            var helper = ActivatorUtilities.CreateInstance<FileListTagHelper>(services);
            helper.Files = lines;
            return helper;
        });

        list.QuerySelectorAll("li").Select(l => l.TextContent.Trim()).ShouldBe(
            ["ระเบียบวาระPDF 1.5 เมกะไบต์ แนบเมื่อ 10 ก.ค. 2569", "ตาราง.csvข้อความ 1 กิโลไบต์ แนบเมื่อ 10 ก.ค. 2569"]);
        list.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["/files/7", "/files/8"]);
    }

    private static FormFile Chosen(byte[] content, string name) => new(new MemoryStream(content), 0, content.Length, "x", name);

    private Task<IReadOnlyList<UploadedFile>> TakeAsync(FilesInput input, ModelStateDictionary state, TestPerson by) =>
        app.InScopeAsync(services => services.GetRequiredService<FormFiles>().TakeAsync(input, Field, state, CancellationToken.None), by.Id);

    private Task<IHtmlDocument> RenderAsync(string tag, Func<IServiceProvider, TagHelper> make) => app.InScopeAsync(async services =>
    {
        CultureInfo.CurrentUICulture = Cultures.Thai;
        var output = new TagHelperOutput(tag, [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        var helper = make(services);
        await helper.ProcessAsync(new TagHelperContext(tag, [], new Dictionary<object, object>(), tag), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return await new HtmlParser().ParseDocumentAsync(writer.ToString());
    }, Actor.System("test"));
}
