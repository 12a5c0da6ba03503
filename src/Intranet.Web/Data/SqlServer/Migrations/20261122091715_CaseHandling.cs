using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CaseHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RecordAccess_Principal_RecordType_RecordId",
                table: "RecordAccess");

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "WorkingGroupMember",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsClosed",
                table: "WorkingGroup",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PapersSent",
                table: "Referral",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StandsStillSince",
                table: "Referral",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaperIds",
                table: "ProposedReferral",
                type: "varchar(400)",
                unicode: false,
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AnonymisedAt",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ErasedAt",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PromisedDays",
                table: "Complaint",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResolveBy",
                table: "Complaint",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "WaitsSince",
                table: "Complaint",
                type: "date",
                nullable: true);

            // Cases that are there already were promised what their category promises.
            migrationBuilder.Sql("""
                UPDATE c SET c.[PromisedDays] = k.[ReportDays], c.[ResolveBy] = DATEADD(day, k.[ReportDays], c.[ReceivedOn])
                FROM [Complaint] c JOIN [ComplaintCategory] k ON k.[Id] = c.[CategoryId];
                """);

            migrationBuilder.CreateTable(
                name: "CaseNote",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNote_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNote_Person_ById",
                        column: x => x.ById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseReading",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AttachmentId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseReading", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseReading_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseReading_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplainantQuestion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedById = table.Column<long>(type: "bigint", nullable: true),
                    AnswerText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerTakenById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplainantQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Person_AnswerTakenById",
                        column: x => x.AnswerTakenById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Person_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintLink",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Complaint_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Complaint_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Person_ById",
                        column: x => x.ById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Inquiry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CentreId = table.Column<long>(type: "bigint", nullable: false),
                    WorkingGroupId = table.Column<long>(type: "bigint", nullable: false),
                    IsGuarded = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OrderedById = table.Column<long>(type: "bigint", nullable: true),
                    Mandate = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ReportBy = table.Column<DateOnly>(type: "date", nullable: false),
                    StandsStillSince = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AppointedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Report = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReportedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    CheckedById = table.Column<long>(type: "bigint", nullable: true),
                    DissolvedReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inquiry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inquiry_Agency_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_CheckedById",
                        column: x => x.CheckedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_OrderedById",
                        column: x => x.OrderedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_Person_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Inquiry_WorkingGroup_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalHold",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SetById = table.Column<long>(type: "bigint", nullable: true),
                    SetAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ReleasedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleasedById = table.Column<long>(type: "bigint", nullable: true),
                    ReleaseReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHold", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalHold_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalHold_Person_ReleasedById",
                        column: x => x.ReleasedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalHold_Person_SetById",
                        column: x => x.SetById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RedactedCopy",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    AttachmentId = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RedactedCopy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_FileAttachment_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "FileAttachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_FileAttachment_SourceId",
                        column: x => x.SourceId,
                        principalTable: "FileAttachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Class = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AnonymiseMonths = table.Column<int>(type: "int", nullable: false),
                    EraseMonths = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ChangedById = table.Column<long>(type: "bigint", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RetentionRule_Person_ChangedById",
                        column: x => x.ChangedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Removal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RuleId = table.Column<long>(type: "bigint", nullable: true),
                    Values = table.Column<int>(type: "int", nullable: false),
                    Files = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Removal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Removal_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Removal_RetentionRule_RuleId",
                        column: x => x.RuleId,
                        principalTable: "RetentionRule",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "Effect", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_IdentityReveal_At_Id",
                table: "IdentityReveal",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CentreId_ClosedAt_ResolveBy",
                table: "Complaint",
                columns: new[] { "CentreId", "ClosedAt", "ResolveBy" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_ClosedAt_Id",
                table: "Complaint",
                columns: new[] { "ClosedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_ById",
                table: "CaseNote",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_ComplaintId_At",
                table: "CaseNote",
                columns: new[] { "ComplaintId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_At_Id",
                table: "CaseReading",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_ComplaintId",
                table: "CaseReading",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseReading_PersonId",
                table: "CaseReading",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_AnswerTakenById",
                table: "ComplainantQuestion",
                column: "AnswerTakenById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_AskedById",
                table: "ComplainantQuestion",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_ComplaintId_Id",
                table: "ComplainantQuestion",
                columns: new[] { "ComplaintId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_ById",
                table: "ComplaintLink",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_FirstId_SecondId",
                table: "ComplaintLink",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_SecondId",
                table: "ComplaintLink",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_CentreId",
                table: "Inquiry",
                column: "CentreId");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_CheckedById",
                table: "Inquiry",
                column: "CheckedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ClosedAt_ReportBy_Id",
                table: "Inquiry",
                columns: new[] { "ClosedAt", "ReportBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ComplaintId_Id",
                table: "Inquiry",
                columns: new[] { "ComplaintId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_OrderedById",
                table: "Inquiry",
                column: "OrderedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_ReportedById",
                table: "Inquiry",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Inquiry_WorkingGroupId",
                table: "Inquiry",
                column: "WorkingGroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_ComplaintId",
                table: "LegalHold",
                column: "ComplaintId",
                unique: true,
                filter: "\"ReleasedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_ReleasedById",
                table: "LegalHold",
                column: "ReleasedById");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_SetAt_Id",
                table: "LegalHold",
                columns: new[] { "SetAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_LegalHold_SetById",
                table: "LegalHold",
                column: "SetById");

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_AttachmentId",
                table: "RedactedCopy",
                column: "AttachmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_ComplaintId",
                table: "RedactedCopy",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_SourceId",
                table: "RedactedCopy",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Removal_At_Id",
                table: "Removal",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Removal_ComplaintId_Stage",
                table: "Removal",
                columns: new[] { "ComplaintId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Removal_RuleId",
                table: "Removal",
                column: "RuleId");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRule_ChangedById",
                table: "RetentionRule",
                column: "ChangedById");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionRule_Class_From",
                table: "RetentionRule",
                columns: new[] { "Class", "From" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseNote");

            migrationBuilder.DropTable(
                name: "CaseReading");

            migrationBuilder.DropTable(
                name: "ComplainantQuestion");

            migrationBuilder.DropTable(
                name: "ComplaintLink");

            migrationBuilder.DropTable(
                name: "Inquiry");

            migrationBuilder.DropTable(
                name: "LegalHold");

            migrationBuilder.DropTable(
                name: "RedactedCopy");

            migrationBuilder.DropTable(
                name: "Removal");

            migrationBuilder.DropTable(
                name: "RetentionRule");

            migrationBuilder.DropIndex(
                name: "IX_RecordAccess_Principal_RecordType_Effect_RecordId",
                table: "RecordAccess");

            migrationBuilder.DropIndex(
                name: "IX_IdentityReveal_At_Id",
                table: "IdentityReveal");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_CentreId_ClosedAt_ResolveBy",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_ClosedAt_Id",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "WorkingGroupMember");

            migrationBuilder.DropColumn(
                name: "IsClosed",
                table: "WorkingGroup");

            migrationBuilder.DropColumn(
                name: "PapersSent",
                table: "Referral");

            migrationBuilder.DropColumn(
                name: "StandsStillSince",
                table: "Referral");

            migrationBuilder.DropColumn(
                name: "PaperIds",
                table: "ProposedReferral");

            migrationBuilder.DropColumn(
                name: "AnonymisedAt",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "PromisedDays",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ResolveBy",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "WaitsSince",
                table: "Complaint");

            migrationBuilder.CreateIndex(
                name: "IX_RecordAccess_Principal_RecordType_RecordId",
                table: "RecordAccess",
                columns: new[] { "Principal", "RecordType", "RecordId" });
        }
    }
}
